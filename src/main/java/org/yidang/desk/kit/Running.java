package org.yidang.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// One piece of background work as the FX thread sees it. Handlers are called on the FX
/// thread, in
/// the order they were given; exactly one of done, failed or cancelled happens.
public final class Running<T extends @Nullable Object> implements Job {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final List<Consumer<? super T>> doneHandlers = new ArrayList<>();
  private final List<Consumer<? super Throwable>> failedHandlers = new ArrayList<>();
  private final List<Runnable> afterFailures = new ArrayList<>();
  private final List<Runnable> endHandlers = new ArrayList<>();

  Running() {}

  /// Called with the result.
  public Running<T> onDone(Consumer<? super T> handler) {
    Background.assertFxThread();
    doneHandlers.add(handler);
    return this;
  }

  /// Called with what went wrong. Without such a handler the failure goes to the crash handler.
  public Running<T> onFailed(Consumer<? super Throwable> handler) {
    Background.assertFxThread();
    failedHandlers.add(handler);
    return this;
  }

  /// Called when it failed, without taking care of the failure: that still goes to the crash
  /// handler, or to the handlers of [#onFailed].
  public Running<T> afterFailure(Runnable handler) {
    Background.assertFxThread();
    afterFailures.add(handler);
    return this;
  }

  /// Called after done, failed or cancelled.
  public Running<T> onEnd(Runnable handler) {
    Background.assertFxThread();
    endHandlers.add(handler);
    return this;
  }

  /// Shows this work in a place of the window as soon as it takes noticeably long.
  public Running<T> showIn(Busy place) {
    place.show(this);
    return this;
  }

  /// Gives the work up: what has not begun never runs, and a result still to come is dropped.
  /// A procedure that has begun is carried to its end, since what it wrote stays written.
  public void cancel() {
    Background.assertFxThread();
    if (cancelled.compareAndSet(false, true)) {
      end();
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled.get();
  }

  @Override
  public void progress(double part) {
    Platform.runLater(() -> progress.set(part));
  }

  public ReadOnlyBooleanProperty endedProperty() {
    return ended.getReadOnlyProperty();
  }

  /// From 0 to 1, or -1 while unknown.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  void done(T result) {
    if (!cancelled.get()) {
      try {
        doneHandlers.forEach(handler -> handler.accept(result));
      } finally {
        end();
      }
    }
  }

  /// Whether somebody took care of the failure.
  boolean failed(Throwable failure) {
    if (cancelled.get()) {
      return true;
    }
    try {
      afterFailures.forEach(Runnable::run);
      failedHandlers.forEach(handler -> handler.accept(failure));
    } finally {
      end();
    }
    return !failedHandlers.isEmpty();
  }

  private void end() {
    ended.set(true);
    endHandlers.forEach(Runnable::run);
  }
}
