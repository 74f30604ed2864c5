package org.yidang.desk.kit;

import com.sun.javafx.tk.Toolkit;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// The one toolkit of all tests, and the door to its thread.
public final class FxToolkit {
  private static final long PATIENCE_SECONDS = 30;
  private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
  private static boolean started;

  private FxToolkit() {}

  /// Starts the toolkit with the theme of the program, once.
  public static synchronized void start() {
    if (started) {
      return;
    }
    started = true;
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Platform.setImplicitExit(false);
          Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> UNCAUGHT.add(thrown));
          Theme.install(Theme.USUAL);
          up.countDown();
        });
    try {
      if (!up.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit does not start");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits for the toolkit that the program itself starts in this JVM.
  public static void adopt() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isUp()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the program does not start the toolkit");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    synchronized (FxToolkit.class) {
      started = true;
    }
  }

  private static boolean isUp() {
    try {
      Platform.runLater(() -> {});
      return true;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  /// What was thrown on the FX thread and caught by nobody since last asked.
  static Throwable takeUncaught() {
    return UNCAUGHT.poll();
  }

  /// Asks something on the FX thread and waits for the answer.
  public static <T> T get(Callable<T> question) {
    start();
    if (Platform.isFxApplicationThread()) {
      try {
        return question.call();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Throwable thrown) {
            answer.completeExceptionally(thrown);
          }
        });
    return await(answer);
  }

  public static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /// Waits until the events now in the queue, and those they make at once, are handled.
  static void drain() {
    for (int i = 0; i < 3; i++) {
      run(() -> {});
    }
  }

  /// Lets the toolkit do what a frame does: styles, layout, painting.
  static void pulse() {
    run(() -> Toolkit.getToolkit().firePulse());
  }

  /// Lets others work while we wait for them.
  static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(2);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new AssertionError(e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the FX thread does not answer", e);
    }
  }
}
