package org.yidang.desk.kit;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The only door to threads in the window.
///
/// One office thread runs all procedures in the order of the clicks, so that no two of them can
/// meet; a small pool reads. Results come back on the FX thread. A failure nobody handles goes to
/// the crash handler; the threads themselves never die of it.
public final class Background implements AutoCloseable {
  private static final int READERS = 2;

  private final Consumer<Throwable> crash;
  private final ExecutorService office;
  private final ExecutorService readers;
  private final AtomicInteger pending = new AtomicInteger();

  public Background(Consumer<Throwable> crash) {
    this.crash = crash;
    office = Executors.newSingleThreadExecutor(threads("office"));
    readers = Executors.newFixedThreadPool(READERS, threads("reader"));
  }

  /// Runs a procedure after all that were asked for before it.
  public <T extends @Nullable Object> Running<T> office(Work<T> work) {
    return start(office, work);
  }

  /// Runs something that only reads, beside the office.
  public <T extends @Nullable Object> Running<T> read(Work<T> work) {
    return start(readers, work);
  }

  /// A reader of which only the newest request counts, asked after a quiet moment: for search as
  /// you type.
  public <T extends @Nullable Object> Latest<T> latest(Duration quiet) {
    return new Latest<>(this, quiet);
  }

  /// Runs something on the FX thread after a while, however short, and never at once; the
  /// subscription takes it back.
  public static Subscription later(Duration delay, Runnable action) {
    long millis = Math.max(1, delay.toMillis());
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(millis));
    pause.setOnFinished(_ -> action.run());
    pause.play();
    return pause::stop;
  }

  /// Runs something on the FX thread after the current event.
  public static void soon(Runnable action) {
    Platform.runLater(action);
  }

  /// Whether nothing waits, runs, or has a result still to deliver.
  public boolean idle() {
    return pending.get() == 0;
  }

  /// Whether it takes no more work.
  public boolean closed() {
    return office.isShutdown();
  }

  /// Lets the procedures already asked for finish, then ends the threads.
  @Override
  public void close() {
    readers.shutdown();
    office.shutdown();
    try {
      if (!office.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the office thread does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void assertFxThread() {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("not on the FX thread");
    }
  }

  private <T extends @Nullable Object> Running<T> start(ExecutorService where, Work<T> work) {
    assertFxThread();
    Running<T> running = new Running<>();
    pending.incrementAndGet();
    where.execute(() -> run(running, work));
    return running;
  }

  private <T extends @Nullable Object> void run(Running<T> running, Work<T> work) {
    if (running.cancelled()) {
      pending.decrementAndGet();
      return;
    }
    Runnable delivery;
    try {
      T result = work.run(running);
      delivery = () -> running.done(result);
    } catch (Throwable failure) {
      delivery =
          () -> {
            if (!running.failed(failure)) {
              crash.accept(failure);
            }
          };
    }
    deliver(delivery);
  }

  private void deliver(Runnable delivery) {
    Platform.runLater(
        () -> {
          try {
            delivery.run();
          } catch (RuntimeException | Error failure) {
            crash.accept(failure);
          } finally {
            pending.decrementAndGet();
          }
        });
  }

  private static ThreadFactory threads(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
  }
}
