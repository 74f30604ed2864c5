package org.yidang.paper.block;

/// Indents in characters of the text's own size: `first` for the first line, counted from `left`.
public record Indent(double first, double left, double right) {
  public static final Indent NONE = new Indent(0, 0, 0);

  /// Two characters, as Chinese paragraphs begin.
  public static final Indent TWO = new Indent(2, 0, 0);

  /// All lines moved in, the first standing out by `chars`, as in minutes: what stands before the
  /// first tab is who speaks.
  public static Indent hanging(double chars) {
    return new Indent(-chars, chars, 0);
  }
}
