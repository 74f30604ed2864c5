package org.yidang.start;

import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens when something fails that nobody expected: the log gets a code and where it
/// happened, the user a sentence and the same code, and the window stays.
final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 6;

  private volatile BiConsumer<Thread, String> tell = (_, _) -> {};

  /// Says who tells the user: called with the thread on which it failed, and the code.
  void tellBy(BiConsumer<Thread, String> how) {
    tell = how;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    String code = code(failure);
    note(failure, code);
    tell.accept(thread, code);
  }

  /// Writes to the log what the user was told by a code.
  void note(Throwable failure, String code) {
    LOG.error("failure {}", code, failure);
  }

  /// The same fault at the same place has the same code: six letters made of the classes and
  /// methods of the failure and its causes, never of their messages.
  static String code(Throwable failure) {
    long hash = 17;
    int depth = 0;
    for (Throwable each = failure; each != null && depth < 8; each = each.getCause(), depth++) {
      hash = 31 * hash + each.getClass().getName().hashCode();
      for (StackTraceElement frame : each.getStackTrace()) {
        if (frame.getClassName().startsWith("org.yidang.")) {
          hash = 31 * hash + frame.getClassName().hashCode();
          hash = 31 * hash + frame.getMethodName().hashCode();
        }
      }
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt((int) Math.floorMod(hash, LETTERS.length())));
      hash = Math.floorDiv(hash, LETTERS.length());
    }
    return code.toString();
  }
}
