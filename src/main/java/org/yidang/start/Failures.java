package org.yidang.start;

import org.yidang.desk.kit.Notices;
import org.yidang.words.Words;
import org.yidang.work.port.StoreTrouble;

/// What the window says when background work failed: trouble of the store has its own sentence
/// and
/// next step; anything else was expected by nobody and goes to the crash handler.
final class Failures {
  private final Words words;
  private final Notices notices;
  private final CrashHandler crash;

  Failures(Words words, Notices notices, CrashHandler crash) {
    this.words = words;
    this.notices = notices;
    this.crash = crash;
  }

  /// The code, and in brackets the number the engine gave.
  private static String code(StoreTrouble trouble) {
    return trouble.engineNumber() == 0
        ? trouble.code()
        : trouble.code() + " (" + trouble.engineNumber() + ")";
  }

  /// Called on the FX thread.
  void tell(Throwable failure) {
    if (failure instanceof StoreTrouble trouble) {
      String key = "trouble." + trouble.code();
      crash.note(failure, trouble.code());
      notices.failed(words.text(key) + words.text(key + ".remedy"), code(trouble));
    } else {
      crash.uncaughtException(Thread.currentThread(), failure);
    }
  }
}
