package org.yidang.kit.money;

/// Why a typed amount is none.
public enum MoneyFlaw {
  /// Nothing was typed.
  EMPTY,
  /// It is no amount at all.
  UNREADABLE,
  /// It can be read in two ways, such as `1万5`, or capitals with a wrong 零.
  UNCLEAR,
  /// The commas do not stand before groups of three digits.
  GROUPING,
  /// It is below zero.
  NEGATIVE,
  /// It has parts smaller than one fen.
  TOO_FINE,
  /// It is above [Money#MAX].
  TOO_LARGE
}
