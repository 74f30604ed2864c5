package org.yidang.paper.block;

/// How clauses are numbered.
public enum Numbering {
  // 一、 二、
  CHINESE,
  // （一） （二）
  CHINESE_IN_BRACKETS,
  // 1. 2.
  ARABIC,
  // （1） （2）
  ARABIC_IN_BRACKETS;

  private static final String DIGITS = "零一二三四五六七八九";

  /// The mark in front of clause `number`, 1 to 99.
  public String mark(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("clause number out of 1 to 99");
    }
    return switch (this) {
      case CHINESE -> chinese(number) + "、";
      case CHINESE_IN_BRACKETS -> "（" + chinese(number) + "）";
      case ARABIC -> number + ". ";
      case ARABIC_IN_BRACKETS -> "（" + number + "）";
    };
  }

  private static String chinese(int number) {
    int tens = number / 10;
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return switch (tens) {
      case 0 -> ones;
      case 1 -> "十" + ones;
      default -> DIGITS.charAt(tens) + "十" + ones;
    };
  }
}
