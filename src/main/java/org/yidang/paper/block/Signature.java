package org.yidang.paper.block;

/// One place to sign: label, a line to write on, and a date beside it (`Text.EMPTY`: no date).
public record Signature(Text label, String field, Text date) {
  /// A date to be written in by hand.
  public static final Text OPEN_DATE = Text.of("      年    月    日");

  public static Signature of(String label, String field) {
    return new Signature(Text.of(label), field, Text.EMPTY);
  }

  public Signature dated(Text other) {
    return new Signature(label, field, other);
  }

  /// With a date place left open.
  public Signature dated() {
    return dated(OPEN_DATE);
  }
}
