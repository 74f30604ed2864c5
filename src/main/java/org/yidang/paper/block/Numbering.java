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
  private static final int MOST = 999;

  /// The mark in front of clause `number`, 1 to 999.
  public String mark(int number) {
    return switch (this) {
      case CHINESE -> chinese(number) + "、";
      case CHINESE_IN_BRACKETS -> "（" + chinese(number) + "）";
      case ARABIC -> number + ". ";
      case ARABIC_IN_BRACKETS -> "（" + number + "）";
    };
  }

  /// A number from 1 to 999 as people write it: 十二, 一百零五, 一百一十二.
  public static String chinese(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("number out of 1 to 999");
    }
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    var text = new StringBuilder();
    if (hundreds > 0) {
      text.append(digit(hundreds)).append("百");
    }
    if (tens > 0) {
      text.append(tens == 1 && hundreds == 0 ? "" : digit(tens)).append("十");
    } else if (hundreds > 0 && ones > 0) {
      text.append(digit(0));
    }
    return text.append(ones > 0 ? digit(ones) : "").toString();
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
