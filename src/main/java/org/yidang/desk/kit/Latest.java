package org.yidang.desk.kit;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A reader of which only the newest request counts: a new one replaces the older, whether
/// that one
/// still waits or already runs.
public final class Latest<T extends @Nullable Object> {
  private final Background background;
  private final Duration quiet;
  private Subscription waiting = Subscription.EMPTY;
  private @Nullable Running<T> running;

  Latest(Background background, Duration quiet) {
    this.background = background;
    this.quiet = quiet;
  }

  public void ask(Work<T> work, Consumer<? super T> done) {
    stop();
    waiting = Background.later(quiet, () -> begin(work, done));
  }

  private void begin(Work<T> work, Consumer<? super T> done) {
    if (!background.closed()) {
      running = background.read(work).onDone(done);
    }
  }

  /// Forgets what was asked for.
  public void stop() {
    waiting.unsubscribe();
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}
