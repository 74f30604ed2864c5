package org.yidang.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.text.HalfWidth;

/// Reads days and times as people type them.
public final class Typed {
  private static final Pattern FULL =
      Pattern.compile("(\\d{4})\\s*[-./年\\s]\\s*(\\d{1,2})\\s*[-./月\\s]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})\\s*[-./月\\s]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s*[:.时点]\\s*(\\d{1,2})?\\s*分?|(\\d{2})(\\d{2})|(\\d{1,2})");

  private Typed() {}

  /// `2026.3.2`, `2026-3-2`, `2026年3月2日`, `20260302`; and `3.2` for a day of this year.
  public static Optional<LocalDate> date(String typed, LocalDate today) {
    String plain = HalfWidth.of(typed).strip();
    Matcher full = FULL.matcher(plain);
    if (full.matches()) {
      return day(full.group(1), full.group(2), full.group(3));
    }
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher shortly = SHORT.matcher(plain);
    if (shortly.matches()) {
      return day(Year.from(today).toString(), shortly.group(1), shortly.group(2));
    }
    return Optional.empty();
  }

  /// `14:30`, `14.30`, `1430`, `14时30分`, and `14` for the full hour.
  public static Optional<LocalTime> time(String typed) {
    Matcher match = TIME.matcher(HalfWidth.of(typed).strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    String hour = first(match.group(1), match.group(3), match.group(5));
    String minute = first(match.group(2), match.group(4), "0");
    int h = Integer.parseInt(hour);
    int m = Integer.parseInt(minute);
    return h < 24 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String first(@Nullable String a, @Nullable String b, @Nullable String c) {
    if (a != null) {
      return a;
    }
    return b != null ? b : c != null ? c : "0";
  }
}
