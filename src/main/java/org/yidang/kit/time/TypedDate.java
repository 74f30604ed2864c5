package org.yidang.kit.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;
import org.yidang.kit.text.PlainText;

/// Reads dates and times as people type them, to the minute: `2026-03-02`, `2026/3/2`,
/// `2026.3.2`, `20260302`, `2026年3月2日`, `3月2日`; `14:30`, `14：30`, `14时30分`, `下午2点半`.
public final class TypedDate {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final String DAY = "(?<d>[0-9]{1,2})";
  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile("(?<y>[0-9]{4})([-/.])(?<m>[0-9]{1,2})\\2" + DAY),
          Pattern.compile("(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月" + DAY + "[日号]?"),
          Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})"),
          Pattern.compile("(?<y>)(?<m>[0-9]{1,2})月" + DAY + "[日号]?"),
          Pattern.compile("(?<y>)(?<m>[0-9]{1,2})[-/.]" + DAY));
  private static final Pattern TIME =
      Pattern.compile(
          "(?<half>上午|中午|下午|晚上|凌晨|早上)?(?<h>[0-9]{1,2})"
              + "(?::(?<m>[0-9]{2})(?::00)?|[点时](?:(?<cm>[0-9]{1,2})分?|(?<semi>半)|整)?)");
  private static final Pattern BARE_TIME = Pattern.compile("[0-9]{1,2}([.][0-9]{2})?|[0-9]{4}");
  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(?<date>[0-9]{8}|.*?[日号]|[0-9./-]+)[ T]?(?<time>[^0-9]*[0-9]{1,2}[:点时].*)");

  private TypedDate() {}

  /// Reads a date that names its year.
  public static Reading<LocalDate, DateFlaw> read(String typed) {
    return date(HalfWidth.packed(typed), OptionalInt.empty());
  }

  /// Reads a date that may leave its year out.
  public static Reading<LocalDate, DateFlaw> read(String typed, int yearIfNoneIsNamed) {
    return date(HalfWidth.packed(typed), OptionalInt.of(yearIfNoneIsNamed));
  }

  /// Reads a time of day in a field of its own, where `14`, `14.30` and `1430` are clear too.
  public static Reading<LocalTime, DateFlaw> readTime(String typed) {
    String text = HalfWidth.packed(typed);
    if (!BARE_TIME.matcher(text).matches()) {
      return time(text);
    }
    String digits = text.replace(".", "");
    int split = digits.length() > 2 ? digits.length() - 2 : digits.length();
    return time(digits.substring(0, split) + ":" + (digits + "00").substring(split, split + 2));
  }

  /// Reads a date that names its year, and a time of day after it.
  public static Reading<LocalDateTime, DateFlaw> readDateTime(String typed) {
    return dateTime(typed, OptionalInt.empty());
  }

  /// Reads a date that may leave its year out, and a time of day after it.
  public static Reading<LocalDateTime, DateFlaw> readDateTime(String typed, int yearIfNoneIsNamed) {
    return dateTime(typed, OptionalInt.of(yearIfNoneIsNamed));
  }

  private static Reading<LocalDateTime, DateFlaw> dateTime(String typed, OptionalInt year) {
    String line = PlainText.tidyLine(HalfWidth.of(typed));
    String text = line.replaceAll(" ?([-/.:年月日号点时分]) ?", "$1");
    if (text.isEmpty()) {
      return Reading.bad(DateFlaw.EMPTY);
    }
    Matcher both = DATE_AND_TIME.matcher(text);
    if (!both.matches()) {
      Reading<LocalDate, DateFlaw> alone = date(text, year);
      return Reading.bad(alone.why().orElse(DateFlaw.NO_TIME));
    }
    return switch (date(both.group("date"), year)) {
      case Reading.Bad<LocalDate, DateFlaw>(DateFlaw flaw) -> Reading.bad(flaw);
      case Reading.Good<LocalDate, DateFlaw>(LocalDate day) ->
          time(both.group("time").replace(" ", "")).map(day::atTime);
    };
  }

  private static Reading<LocalDate, DateFlaw> date(String text, OptionalInt yearIfNone) {
    if (text.isEmpty()) {
      return Reading.bad(DateFlaw.EMPTY);
    }
    for (Pattern pattern : DATES) {
      Matcher found = pattern.matcher(text);
      if (found.matches()) {
        return date(found, yearIfNone);
      }
    }
    return Reading.bad(DateFlaw.UNREADABLE);
  }

  private static Reading<LocalDate, DateFlaw> date(Matcher found, OptionalInt yearIfNone) {
    boolean yearless = found.group("y").isEmpty();
    if (yearless && yearIfNone.isEmpty()) {
      return Reading.bad(DateFlaw.NO_YEAR);
    }
    int year = yearless ? yearIfNone.getAsInt() : Integer.parseInt(found.group("y"));
    int month = Integer.parseInt(found.group("m"));
    int day = Integer.parseInt(found.group("d"));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Reading.bad(DateFlaw.OUT_OF_RANGE);
    }
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Reading.bad(DateFlaw.NO_SUCH_DAY);
    }
    return Reading.good(LocalDate.of(year, month, day));
  }

  private static Reading<LocalTime, DateFlaw> time(String text) {
    if (text.isEmpty()) {
      return Reading.bad(DateFlaw.EMPTY);
    }
    Matcher found = TIME.matcher(text);
    if (!found.matches()) {
      return Reading.bad(DateFlaw.UNREADABLE);
    }
    int hour = hour(found.group("half"), Integer.parseInt(found.group("h")));
    int minute = minute(found);
    return hour >= 0 && hour < 24 && minute < 60
        ? Reading.good(LocalTime.of(hour, minute))
        : Reading.bad(DateFlaw.NO_SUCH_TIME);
  }

  /// The hour from 0 to 23, or less than 0 where part of the day and number contradict each
  /// other. 晚上12点 is refused, because it may mean the midnight before or after.
  private static int hour(@Nullable String part, int number) {
    return switch (part) {
      case null -> number;
      case "凌晨" -> number == 12 ? 0 : within(number, 0, 6);
      case "中午" -> number < 3 ? within(number, 1, 2) + 12 : within(number, 11, 12);
      case "下午" -> number < 12 ? within(number, 1, 11) + 12 : within(number, 12, 18);
      case "晚上" -> number < 12 ? within(number, 5, 11) + 12 : within(number, 17, 23);
      default -> within(number, 0, 12);
    };
  }

  private static int within(int number, int first, int last) {
    return number >= first && number <= last ? number : -24;
  }

  private static int minute(Matcher found) {
    if (found.group("semi") != null) {
      return 30;
    }
    if (found.group("m") != null) {
      return Integer.parseInt(found.group("m"));
    }
    return found.group("cm") == null ? 0 : Integer.parseInt(found.group("cm"));
  }
}
