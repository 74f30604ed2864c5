package org.yidang.kit.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which days are worked (工作日) and how legal periods run over them.
///
/// The day of the event is never counted (民法典 201), and a period that would end on a day without
/// work ends on the next working day (民法典 203). A year without data knows only its weekends; ask
/// [#knows] before trusting a limit.
public final class WorkCalendar {
  private final Map<LocalDate, String> off;
  private final Map<LocalDate, String> work;

  WorkCalendar(Map<LocalDate, String> off, Map<LocalDate, String> work) {
    this.off = new TreeMap<>(off);
    this.work = new TreeMap<>(work);
  }

  /// The years that came with the program.
  public static WorkCalendar shipped() {
    return read(resource("/calendar/2026.txt"));
  }

  /// A calendar of weekends alone.
  public static WorkCalendar ofWeekends() {
    return new WorkCalendar(Map.of(), Map.of());
  }

  /// Reads rows `off FIRST LAST NAME` and `work DAY NAME`; lines beginning with # are remarks.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static WorkCalendar read(String rows) {
    return CalendarRows.read(rows);
  }

  /// This calendar with another laid over it: the years that the other knows are taken from it.
  public WorkCalendar with(WorkCalendar other) {
    Map<LocalDate, String> bothOff = new TreeMap<>(off);
    Map<LocalDate, String> bothWork = new TreeMap<>(work);
    bothOff.keySet().removeIf(day -> other.knows(day.getYear()));
    bothWork.keySet().removeIf(day -> other.knows(day.getYear()));
    bothOff.putAll(other.off);
    bothWork.putAll(other.work);
    return new WorkCalendar(bothOff, bothWork);
  }

  /// Whether the holidays of a year are known.
  public boolean knows(int year) {
    return off.keySet().stream().anyMatch(day -> day.getYear() == year);
  }

  public boolean isWorkday(LocalDate day) {
    return work.containsKey(day) || !off.containsKey(day) && !isWeekend(day);
  }

  /// The holiday that a day off, or a weekend worked for it, belongs to.
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(off.getOrDefault(day, work.get(day)));
  }

  /// The day itself if it is worked, else the next that is.
  public LocalDate roll(LocalDate day) {
    LocalDate rolled = day;
    while (!isWorkday(rolled)) {
      rolled = rolled.plusDays(1);
    }
    return rolled;
  }

  /// The first working day after a day.
  public LocalDate nextWorkday(LocalDate day) {
    return roll(day.plusDays(1));
  }

  /// The last day of a period of calendar days: the day of the event is not counted, and an end
  /// on a day off is moved on.
  public LocalDate limitInDays(LocalDate event, int days) {
    return roll(event.plusDays(atLeastOne(days)));
  }

  /// The last day of a period of working days, of which the day of the event is none.
  public LocalDate limitInWorkdays(LocalDate event, int workdays) {
    LocalDate day = event;
    for (int left = atLeastOne(workdays); left > 0; left--) {
      day = nextWorkday(day);
    }
    return day;
  }

  /// How many working days lie after one day up to and with another; negative when it is past.
  public int workdaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workdaysBetween(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkday).count();
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static int atLeastOne(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("a period is shorter than one");
    }
    return length;
  }

  private static String resource(String name) {
    try (InputStream in = WorkCalendar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
