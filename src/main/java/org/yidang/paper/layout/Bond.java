package org.yidang.paper.layout;

/// How strongly two neighbours hold together, weakest first.
enum Bond {
  FREE,
  /// Better not: inside a date, inside an amount in capitals.
  SOFT,
  /// Only when a line cannot hold the whole: names and the like.
  KEPT,
  /// Only when a line cannot hold a number with its unit.
  UNIT,
  /// Only when a line cannot hold the word.
  WORD,
  /// Last resort, in a column too narrow for anything else.
  KINSOKU
}
