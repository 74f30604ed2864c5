package org.yidang.kit.time;

/// Why a typed date or time is none.
public enum DateFlaw {
  /// Nothing was typed.
  EMPTY,
  /// It is no date or time at all.
  UNREADABLE,
  /// The year is missing and cannot be told from elsewhere.
  NO_YEAR,
  /// There is no such day: 31 April, 29 February of a common year, a 13th month.
  NO_SUCH_DAY,
  /// There is no such time: 24:30, 12:60.
  NO_SUCH_TIME,
  /// The year lies outside 1800 to 2199, so a digit is mistyped.
  OUT_OF_RANGE,
  /// A date stands alone where the time is needed too.
  NO_TIME
}
