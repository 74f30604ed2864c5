package org.yidang.paper.layout;

/// How a character behaves at the end of a line.
enum Kind {
  /// A character of its own: a line may end before and after it.
  IDEO,
  /// No line ends after it.
  OPEN,
  /// No line begins with it.
  CLOSE,
  /// Part of a word or a number.
  LATIN,
  /// Hangs over at the end of a line.
  SPACE,
  /// A box to tick.
  BOX,
  /// Room without a glyph.
  PAD
}
