package org.yidang.kit.text;

/// Full-width digits, letters and signs turned into the plain ones, as an input method leaves
/// them
/// in numbers, dates and codes.
///
/// Only for such fields: in a sentence `，` and `：` are the right characters.
public final class HalfWidth {
  private HalfWidth() {}

  /// Folds the full-width forms of ASCII, the ideographic space and the full-width yen sign.
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(HalfWidth::fold).forEach(out::appendCodePoint);
    return out.toString();
  }

  /// As [#of], and without any space at all: for codes that people write in groups.
  public static String packed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    PlainText.tidyLine(of(text))
        .codePoints()
        .filter(point -> !PlainText.isSpace(point))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int fold(int point) {
    if (point >= 0xFF01 && point <= 0xFF5E) {
      return point - 0xFF01 + '!';
    }
    return switch (point) {
      case 0x3000 -> ' ';
      case 0xFFE5 -> 0xA5;
      case 0x3002 -> '.';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
      default -> point;
    };
  }
}
