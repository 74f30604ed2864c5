package org.yidang.kit.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;

/// Reads an amount as people type it into a field or paste it from a message.
final class TypedMoney {
  private static final int LONGEST = 100;
  private static final Pattern CURRENCY = Pattern.compile("^(?:人民币|RMB|CNY|¥)+|(?:人民币|RMB|CNY)$");
  private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,]*)(?:\\.([0-9]+))?");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
  private static final Pattern UNIT =
      Pattern.compile("([十百千]?[亿万wW]|[千仟百佰])(?:元|圆|块钱|块)?|元|圆|块钱|块|角|毛|分");
  private static final Pattern CHINESE_DIGIT = Pattern.compile("^[零〇一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]");

  private final String text;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private int smallestUnit = Integer.MAX_VALUE;

  private TypedMoney(String text) {
    this.text = text;
  }

  static Reading<Money, MoneyFlaw> read(String typed) {
    String packed = HalfWidth.packed(typed);
    if (packed.isEmpty()) {
      return Reading.bad(MoneyFlaw.EMPTY);
    }
    if (packed.length() > LONGEST) {
      return Reading.bad(MoneyFlaw.UNREADABLE);
    }
    String text = CURRENCY.matcher(packed.replaceAll("[整正]$", "")).replaceAll("");
    if (text.startsWith("-") || text.startsWith("负")) {
      return Reading.bad(MoneyFlaw.NEGATIVE);
    }
    return CHINESE_DIGIT.matcher(text).find() ? Capitals.read(text) : new TypedMoney(text).parts();
  }

  /// Numbers with falling units: `1万2000元5角`. A number without a unit must stand alone, because
  /// `1万5` means 15,000 to one reader and 10,005 to the other.
  private Reading<Money, MoneyFlaw> parts() {
    do {
      Matcher number = NUMBER.matcher(text).region(at, text.length());
      if (!number.lookingAt()) {
        return Reading.bad(MoneyFlaw.UNREADABLE);
      }
      String whole = number.group(1);
      if (whole.indexOf(',') >= 0 && !GROUPED.matcher(whole).matches()) {
        return Reading.bad(MoneyFlaw.GROUPING);
      }
      Matcher unit = UNIT.matcher(text).region(number.end(), text.length());
      boolean named = unit.lookingAt();
      if (!named && (at > 0 || number.end() < text.length())) {
        return Reading.bad(number.end() < text.length() ? MoneyFlaw.UNREADABLE : MoneyFlaw.UNCLEAR);
      }
      int exponent = named ? exponent(unit.group()) : 0;
      if (exponent >= smallestUnit) {
        return Reading.bad(MoneyFlaw.UNREADABLE);
      }
      smallestUnit = exponent;
      String digits = whole.replace(",", "");
      String fraction = number.group(2) == null ? "" : "." + number.group(2);
      total = total.add(new BigDecimal(digits + fraction).scaleByPowerOfTen(exponent));
      at = named ? unit.end() : number.end();
    } while (at < text.length());
    return money(total);
  }

  private static int exponent(String unit) {
    int exponent = 0;
    for (char c : unit.toCharArray()) {
      exponent +=
          switch (c) {
            case '亿' -> 8;
            case '万', 'w', 'W' -> 4;
            case '千', '仟' -> 3;
            case '百', '佰' -> 2;
            case '十' -> 1;
            case '角', '毛' -> -1;
            case '分' -> -2;
            default -> 0;
          };
    }
    return exponent;
  }

  private static Reading<Money, MoneyFlaw> money(BigDecimal yuan) {
    BigDecimal exact = yuan.stripTrailingZeros();
    if (exact.scale() > 2) {
      return Reading.bad(MoneyFlaw.TOO_FINE);
    }
    return exact.compareTo(Money.MAX.yuan()) > 0
        ? Reading.bad(MoneyFlaw.TOO_LARGE)
        : Reading.good(Money.due(exact));
  }
}
