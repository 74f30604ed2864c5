package org.yidang.kit.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;

/// Amounts in capitals (人民币大写), written and read.
///
/// Written by one rule: a run of zeros between two other digits is one 零, and 整 follows 元 or 角
/// but not 分. Read in every form that the rule for bills allows: 零 may be missing where the run
/// lies at the end of 万 or 元 (`壹佰万壹仟元`), 正 stands for 整, 圆 for 元, and small characters
/// (`一万二千元`) count as capitals.
public final class Capitals {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"仟", "佰", "拾", ""};
  private static final String[] GROUPS = {"亿", "万", "元"};
  private static final char MAY_BE_ZERO = '?';
  private static final char ZERO = '零';
  private static final Map<Character, Character> CAPITAL =
      Map.ofEntries(
          Map.entry('〇', '零'),
          Map.entry('○', '零'),
          Map.entry('一', '壹'),
          Map.entry('二', '贰'),
          Map.entry('两', '贰'),
          Map.entry('三', '叁'),
          Map.entry('四', '肆'),
          Map.entry('五', '伍'),
          Map.entry('六', '陆'),
          Map.entry('七', '柒'),
          Map.entry('八', '捌'),
          Map.entry('九', '玖'),
          Map.entry('十', '拾'),
          Map.entry('百', '佰'),
          Map.entry('千', '仟'),
          Map.entry('圆', '元'),
          Map.entry('圓', '元'),
          Map.entry('块', '元'),
          Map.entry('毛', '角'),
          Map.entry('正', '整'));
  private static final Pattern WRITTEN_IN_CAPITALS = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分]+整?");

  private Capitals() {}

  /// `壹万贰仟叁佰元整`, without 人民币 in front.
  public static String of(Money money) {
    String text = write(money).replace(MAY_BE_ZERO, ZERO);
    return money.isNegative() ? "负" + text : text;
  }

  /// Reads an amount in capitals, with or without 人民币 in front.
  public static Reading<Money, MoneyFlaw> read(String typed) {
    String text = capitals(HalfWidth.packed(typed));
    if (text.isEmpty()) {
      return Reading.bad(MoneyFlaw.EMPTY);
    }
    if (!WRITTEN_IN_CAPITALS.matcher(text).matches()) {
      return Reading.bad(text.startsWith("负") ? MoneyFlaw.NEGATIVE : MoneyFlaw.UNREADABLE);
    }
    BigDecimal yuan = value(text);
    if (yuan.compareTo(Money.MAX.yuan()) > 0) {
      return Reading.bad(MoneyFlaw.TOO_LARGE);
    }
    Money money = new Money(yuan);
    return isOneWayToWrite(text, money) ? Reading.good(money) : Reading.bad(MoneyFlaw.UNCLEAR);
  }

  private static String write(Money money) {
    String digits = "0".repeat(14) + money.yuan().abs().unscaledValue();
    digits = digits.substring(digits.length() - 14);
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    boolean groupBeforeEmpty = false;
    for (int group = 0; group < GROUPS.length; group++) {
      int lengthBefore = out.length();
      for (int place = 0; place < 4; place++) {
        char digit = digits.charAt(group * 4 + place);
        if (digit == '0') {
          zero = true;
          continue;
        }
        if (zero && !out.isEmpty()) {
          out.append(place == 0 && !groupBeforeEmpty ? MAY_BE_ZERO : ZERO);
        }
        zero = false;
        out.append(DIGITS.charAt(digit - '0')).append(PLACES[place]);
      }
      groupBeforeEmpty = out.length() == lengthBefore;
      if (!groupBeforeEmpty || group == 2 && !out.isEmpty()) {
        out.append(GROUPS[group]);
      }
    }
    return writeFen(out, digits.charAt(12), digits.charAt(13), zero);
  }

  private static String writeFen(StringBuilder out, char jiao, char fen, boolean zeroYuan) {
    if (jiao != '0') {
      if (zeroYuan && !out.isEmpty()) {
        out.append(MAY_BE_ZERO);
      }
      out.append(DIGITS.charAt(jiao - '0')).append('角');
    }
    if (fen != '0') {
      if (jiao == '0' && !out.isEmpty()) {
        out.append(ZERO);
      }
      return out.append(DIGITS.charAt(fen - '0')).append('分').toString();
    }
    return (out.isEmpty() ? out.append("零元") : out).append('整').toString();
  }

  private static String capitals(String packed) {
    String text = packed.startsWith("人民币") ? packed.substring(3) : packed;
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append((char) CAPITAL.getOrDefault((char) c, (char) c)));
    if (!out.isEmpty() && out.charAt(0) == '拾') {
      out.insert(0, '壹');
    }
    return out.toString();
  }

  /// What the characters add up to, whether or not anyone would write them so.
  private static BigDecimal value(String text) {
    BigDecimal yuan = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int digit = 0;
    for (char c : text.toCharArray()) {
      int exponent = exponent(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else if (exponent >= 1 && exponent <= 3) {
        group = group.add(BigDecimal.valueOf(digit, -exponent));
        digit = 0;
      } else if (c == '亿') {
        yuan = yuan.add(group).add(BigDecimal.valueOf(digit)).scaleByPowerOfTen(exponent);
        group = BigDecimal.ZERO;
        digit = 0;
      } else if (c != '整') {
        yuan = yuan.add(group.add(BigDecimal.valueOf(digit)).scaleByPowerOfTen(exponent));
        group = BigDecimal.ZERO;
        digit = 0;
      }
    }
    return yuan.add(group).add(BigDecimal.valueOf(digit));
  }

  private static int exponent(char unit) {
    return switch (unit) {
      case '亿' -> 8;
      case '万' -> 4;
      case '仟' -> 3;
      case '佰' -> 2;
      case '拾' -> 1;
      case '角' -> -1;
      case '分' -> -2;
      default -> 0;
    };
  }

  private static boolean isOneWayToWrite(String text, Money money) {
    String typed = text.endsWith("整") ? text.substring(0, text.length() - 1) : text;
    String written = write(money);
    String rule = written.endsWith("整") ? written.substring(0, written.length() - 1) : written;
    if (rule.endsWith("元") && !typed.endsWith("元")) {
      typed += "元";
    }
    return typed.matches(rule.replace("?", "零?"));
  }
}
