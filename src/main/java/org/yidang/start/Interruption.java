package org.yidang.start;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.yidang.line.Ground;
import org.yidang.line.Stopping;

/// Ctrl+C, or a system that shuts down, while a verb works: the step in hand is finished and
/// answered, the store closed, and the program ends as one that did not do all of its work.
final class Interruption {
  private Interruption() {}

  /// Runs a verb.
  ///
  /// @return its exit code
  static int run(Stopping stopping, IntSupplier verb) {
    AtomicBoolean finished = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stopping, finished)));
    try {
      return verb.getAsInt();
    } finally {
      finished.set(true);
    }
  }

  private static void end(Stopping stopping, AtomicBoolean finished) {
    if (finished.get()) {
      return;
    }
    try {
      stopping.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Runtime.getRuntime().halt(Ground.REFUSED);
    }
  }
}
