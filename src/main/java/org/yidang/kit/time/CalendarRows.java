package org.yidang.kit.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// The text form of a [WorkCalendar]: one row `off FIRST LAST NAME` or `work DAY NAME` a line.
final class CalendarRows {
  private static final int LONGEST_HOLIDAY_DAYS = 60;

  private final Map<LocalDate, String> off = new TreeMap<>();
  private final Map<LocalDate, String> work = new TreeMap<>();

  private CalendarRows() {}

  /// @throws IllegalArgumentException naming the line that is wrong
  static WorkCalendar read(String text) {
    CalendarRows rows = new CalendarRows();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String row = line.strip();
      if (!row.isEmpty() && !row.startsWith("#") && !rows.accepts(row.split("\\s+"))) {
        throw new IllegalArgumentException("calendar line " + number);
      }
    }
    return new WorkCalendar(rows.off, rows.work);
  }

  private boolean accepts(String[] cells) {
    try {
      return switch (cells[0]) {
        case "off" ->
            cells.length == 4
                && addOff(LocalDate.parse(cells[1]), LocalDate.parse(cells[2]), cells[3]);
        case "work" -> cells.length == 3 && addWork(LocalDate.parse(cells[1]), cells[2]);
        default -> false;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean addOff(LocalDate first, LocalDate last, String name) {
    if (last.isBefore(first) || first.plusDays(LONGEST_HOLIDAY_DAYS).isBefore(last)) {
      return false;
    }
    return first
        .datesUntil(last.plusDays(1))
        .allMatch(day -> !work.containsKey(day) && off.put(day, name) == null);
  }

  private boolean addWork(LocalDate day, String name) {
    return WorkCalendar.isWeekend(day) && !off.containsKey(day) && work.put(day, name) == null;
  }
}
