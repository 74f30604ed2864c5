package org.yidang.kit.text;

import java.text.Normalizer;

/// Text as people mean it: counted and cut in code points, cleaned without changing a name.
///
/// Names hold characters outside the basic plane (`𠮷`), so `String.length` and `substring` are
/// wrong for them. Nothing here folds a character into a look-alike: `﨑` stays `﨑`.
public final class PlainText {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private PlainText() {}

  /// How many characters a person would count, so far as code points tell.
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// The first `max` code points. What belongs to the last of them (an accent, a variation
  /// selector) is not torn off: rather the whole character goes.
  public static String cut(String text, int max) {
    if (max < 0) {
      throw new IllegalArgumentException("max is negative");
    }
    if (text.length() <= max || length(text) <= max) {
      return text;
    }
    int wanted = text.offsetByCodePoints(0, max);
    int end = wanted;
    while (end > 0 && isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end == 0 ? wanted : end);
  }

  /// Text of several lines, cleaned: one kind of line end, no tab, no space at a line's end, no
  /// blank edge. The indent of a line that is not the first stays.
  public static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : plainLineEnds(composed(text)).split("\n", -1)) {
      out.append(stripEnd(line)).append('\n');
    }
    return strip(out.toString());
  }

  /// Text of one line, cleaned: every run of spaces, tabs and line ends is one space, no edges.
  public static String tidyLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isSpace(point)) {
        gap = !out.isEmpty();
      } else if (!isNothing(point)) {
        if (gap) {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(point);
      }
    }
    return composed(out.toString());
  }

  /// Whether nothing would be left of it.
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(point -> isSpace(point) || isNothing(point));
  }

  /// A space of any script or a line end; the ideographic space is one.
  static boolean isSpace(int point) {
    return Character.isSpaceChar(point)
        || point == '\t'
        || point == '\n'
        || point == '\r'
        || point == NEXT_LINE;
  }

  /// Characters that show nothing and mean nothing: they come along when one pastes.
  private static boolean isNothing(int point) {
    return point == ZERO_WIDTH_SPACE || point == WORD_JOINER || point == BYTE_ORDER_MARK;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static String plainLineEnds(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point == '\r') {
        out.append('\n');
        at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
      } else if (point == NEXT_LINE || point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR) {
        out.append('\n');
      } else if (point == '\t') {
        out.append(' ');
      } else if (!isNothing(point)) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  /// Letter and accent joined into one character, as fonts want it. The canonical form of a CJK
  /// compatibility ideograph is another character, and names are written with them: they stay.
  private static String composed(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isOwnCharacter(point)) {
        out.append(Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFC));
        out.appendCodePoint(point);
        from = next;
      }
      at = next;
    }
    return out.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC)).toString();
  }

  private static boolean isOwnCharacter(int point) {
    return point >= 0xF900 && point <= 0xFAFF || point >= 0x2F800 && point <= 0x2FA1F;
  }

  private static String strip(String text) {
    int from = 0;
    while (from < text.length() && isSpace(text.charAt(from))) {
      from++;
    }
    return stripEnd(text.substring(from));
  }

  private static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
