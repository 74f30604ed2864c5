package org.yidang.paper.layout;

import java.lang.Character.UnicodeScript;

/// The rules of line ends: which characters must not begin or end a line, and which belong
/// together.
final class Kinsoku {
  private static final String NO_START = "，。、；：？！）》〉〕】〗」』”’％…—·‰℃°～々〃ー､｡；：？！｝］";
  private static final String NO_END = "（《〈〔【〖「『“‘¥￥$£€＄｛［№";
  private static final String ASCII_CLOSE = ",.;:!?)]}%";
  private static final String ASCII_OPEN = "([{#";
  private static final String JOINS = ",.:'’·";
  private static final String ASCII_JOINS = ".,:;!?%#";
  private static final String HALF_EMPTY = "，。、；：）》〉〕】〗」』”’";
  private static final String FULL_OPEN = "（《〈〔【〖「『“‘";
  private static final String UNITS = "元万亿角分年月日时点秒号份页次期天个人名户件条款项室栋楼层米里亩岁周倍张只台度";
  private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟零万亿元角分整";

  private Kinsoku() {}

  /// The kind of `codePoint` between its neighbours (0: none).
  static Kind kind(int before, int codePoint, int after) {
    if (codePoint == ' ' || codePoint == 0x3000 || codePoint == '\t') {
      return Kind.SPACE;
    }
    boolean inWord = latin(before) && latin(after);
    boolean inAddress = visibleAscii(before) && visibleAscii(after);
    if ((has(JOINS, codePoint) && inWord) || (has(ASCII_JOINS, codePoint) && inAddress)) {
      return Kind.LATIN;
    }
    if (has(NO_START, codePoint) || has(ASCII_CLOSE, codePoint)) {
      return Kind.CLOSE;
    }
    if (has(NO_END, codePoint) || has(ASCII_OPEN, codePoint)) {
      return Kind.OPEN;
    }
    return latin(codePoint) || visibleAscii(codePoint) ? Kind.LATIN : Kind.IDEO;
  }

  private static boolean visibleAscii(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7F;
  }

  /// A closing mark whose right half is empty in a full-width font.
  static boolean halfEmpty(int codePoint) {
    return has(HALF_EMPTY, codePoint);
  }

  /// Whether a half-empty mark gives up its empty half before `next`: before another mark, and
  /// inside a paper's number, 〔2026〕7号.
  static boolean squeezes(int mark, int next) {
    return has(HALF_EMPTY, next) || has(FULL_OPEN, next) || (mark == '〕' && digit(next));
  }

  /// How bad it is to end a line between two atoms.
  static Bond bond(Atom before, Atom after) {
    if (after.kind() == Kind.CLOSE || before.kind() == Kind.OPEN || after.kind() == Kind.SPACE) {
      return Bond.KINSOKU;
    }
    if (before.kind() == Kind.LATIN && after.kind() == Kind.LATIN) {
      return Bond.WORD;
    }
    int a = before.codePoint();
    int b = after.codePoint();
    if ((digit(a) && has(UNITS, b)) || (a == '第' && digit(b))) {
      return Bond.UNIT;
    }
    boolean pad = after.kind() == Kind.PAD || before.kind() == Kind.PAD;
    if (pad && before.origin().underline() && after.origin().underline()) {
      return Bond.KEPT;
    }
    if (before.keep() > 0 && before.keep() == after.keep()) {
      return Bond.KEPT;
    }
    boolean date = (a == '年' || a == '月') && digit(b);
    boolean amount = has(CAPITALS, a) && has(CAPITALS, b);
    return date || amount ? Bond.SOFT : Bond.FREE;
  }

  private static boolean digit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  /// Letters and digits that are set in words: not Han, kana or the like.
  static boolean latin(int codePoint) {
    if (!Character.isLetterOrDigit(codePoint)) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> false;
      default -> true;
    };
  }

  private static boolean has(String set, int codePoint) {
    return codePoint > 0 && set.indexOf(codePoint) >= 0;
  }
}
