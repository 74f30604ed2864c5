package org.yidang.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// How a run ends before its work is done: a step that was begun is finished, no other is begun.
///
/// The steps are taken by the one thread that works; another one, which was told by the system that
/// the program must end, calls [#end].
public final class Stopping {
  private static final int PATIENCE_SECONDS = 20;

  private final ReentrantLock step = new ReentrantLock(true);
  private final Deque<Runnable> last = new ArrayDeque<>();
  private boolean told;

  /// Takes a step as a whole, from its beginning to its answer.
  ///
  /// @return what came of it; empty when the program ends and it was not begun
  <T> Optional<T> step(Supplier<T> work) {
    step.lock();
    try {
      return told ? Optional.empty() : Optional.of(work.get());
    } finally {
      step.unlock();
    }
  }

  /// Keeps what has to be done at the end, the last first.
  void atEnd(Runnable work) {
    step.lock();
    try {
      last.push(work);
    } finally {
      step.unlock();
    }
  }

  /// Lets the step in hand be finished, forbids another, and does what has to be done at the end.
  public void end() throws InterruptedException {
    if (!step.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return;
    }
    try {
      told = true;
      while (!last.isEmpty()) {
        last.pop().run();
      }
    } finally {
      step.unlock();
    }
  }
}
