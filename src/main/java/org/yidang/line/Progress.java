package org.yidang.line;

import java.io.PrintStream;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/// How far a long piece of work has come: one line that is written over, from the second second on,
/// and only where somebody watches.
final class Progress implements AutoCloseable {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long NEXT_NANOS = 200_000_000L;

  /// A Chinese character takes two columns.
  private static final int WIDEST = 2;

  private final PrintStream to;
  private final boolean watched;
  private final LongFunction<String> text;
  private final LongSupplier nanos;
  private long due;
  private long count;
  private int shown;

  /// @param text what is said about a count
  /// @param nanos a clock that only goes on
  Progress(PrintStream to, boolean watched, LongFunction<String> text, LongSupplier nanos) {
    this.to = to;
    this.watched = watched;
    this.text = text;
    this.nanos = nanos;
    this.due = nanos.getAsLong() + FIRST_NANOS;
  }

  /// One more is done.
  void step() {
    at(count + 1);
  }

  /// So many are done; says so if it is time to.
  void at(long done) {
    count = done;
    if (watched && nanos.getAsLong() - due >= 0) {
      clear();
      String line = text.apply(done);
      to.print(line);
      to.flush();
      shown = line.length();
      due = nanos.getAsLong() + NEXT_NANOS;
    }
  }

  /// Takes the line away, so that something else can be said.
  void clear() {
    if (shown > 0) {
      to.print("\r" + " ".repeat(shown * WIDEST) + "\r");
      shown = 0;
    }
  }

  @Override
  public void close() {
    clear();
    to.flush();
  }
}
