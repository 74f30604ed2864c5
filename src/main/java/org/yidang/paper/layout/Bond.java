package org.yidang.paper.layout;

/// How strongly two neighbours hold together, weakest first.
enum Bond {
  FREE,
  /// Better not: inside a date, inside an amount in capitals.
  SOFT,
  /// Only when a line cannot hold the whole: names, a number and its unit.
  KEPT,
  /// Only when a line cannot hold the word.
  WORD,
  /// Last resort, in a column too narrow for anything else.
  KINSOKU
}
