package org.yidang.paper.block;

/// How lines stand in their column. JUSTIFY fills every line but the last, SPREAD the last too (for
/// labels), BALANCE centres lines of about equal length (for titles).
public enum Align {
  JUSTIFY,
  LEFT,
  CENTER,
  RIGHT,
  SPREAD,
  BALANCE
}
