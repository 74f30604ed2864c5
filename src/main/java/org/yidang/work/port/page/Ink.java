package org.yidang.work.port.page;

/// What stands on a line: a run of glyphs or a box to tick. `x` and `width` are what it occupies,
/// in points from the left edge of the page; `field` names the field it shows, or is empty.
public sealed interface Ink permits Run, Box {
  double x();

  double baseline();

  double width();

  String field();

  /// The text this stands for.
  String text();
}
