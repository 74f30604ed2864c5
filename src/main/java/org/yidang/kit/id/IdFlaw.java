package org.yidang.kit.id;

/// What is wrong with the number of an identity document.
public enum IdFlaw {
  /// Nothing was typed.
  EMPTY,
  /// A number of the old kind with 15 digits, which is no longer valid: the card has 18.
  FIFTEEN_DIGITS,
  /// It has not the length that such a number has.
  WRONG_LENGTH,
  /// It holds a character that such a number never has.
  BAD_CHARACTER,
  /// It begins with no province.
  NO_SUCH_AREA,
  /// Its prefix belongs to another kind of document.
  OTHER_DOCUMENT,
  /// The date of birth in it does not exist.
  NO_SUCH_DATE,
  /// The date of birth in it is yet to come.
  BORN_IN_FUTURE,
  /// The date of birth in it is more than 150 years ago.
  BORN_TOO_LONG_AGO,
  /// The last character does not follow from the others: a digit is mistyped, or two are swapped.
  WRONG_CHECK_DIGIT
}
