package org.yidang.model.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a paper number is written: `（{year}）{letter}人调字第{no:3}号`.
///
/// `{year}` is the year in four digits, `{letter}` the house's 简称, `{no}` the running number,
/// `{no:3}` the same padded with zeros to three digits. Brackets, 第 and padding differ between
/// offices (domain §7), so they are data.
public final class NumberPattern {
  private static final Pattern NO = Pattern.compile("\\{no(?::([1-9]))?}");

  private NumberPattern() {}

  /// The number written by a pattern.
  public static String write(String pattern, String letter, int year, int no) {
    Matcher matcher = NO.matcher(pattern);
    String text = pattern;
    if (matcher.find()) {
      int width = Optional.ofNullable(matcher.group(1)).map(Integer::parseInt).orElse(1);
      String digits = "0".repeat(Math.max(0, width - String.valueOf(no).length())) + no;
      text = text.substring(0, matcher.start()) + digits + text.substring(matcher.end());
    }
    return text.replace("{year}", String.valueOf(year)).replace("{letter}", letter);
  }

  /// True when a pattern names the year and the running number exactly once.
  public static boolean sound(String pattern) {
    return NO.matcher(pattern).results().count() == 1
        && pattern.split("\\{year}", -1).length == 2
        && !NO.matcher(pattern)
            .replaceAll("")
            .replace("{year}", "")
            .replace("{letter}", "")
            .contains("{");
  }
}
