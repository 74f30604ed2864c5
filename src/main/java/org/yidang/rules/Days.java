package org.yidang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a day of a record must keep to, whatever the record is about.
public final class Days {
  private Days() {}

  /// What is said to have happened has not happened on a day to come.
  public static List<Finding> notInFuture(Optional<LocalDate> day, String field, LocalDate today) {
    return day.filter(d -> d.isAfter(today)).isPresent()
        ? List.of(Finding.block("date.in-future", field, "~date." + today))
        : List.of();
  }

  /// A day that cannot be before another one, such as acceptance before the report.
  public static List<Finding> notBefore(
      Optional<LocalDate> day, LocalDate first, String field, String rule) {
    return day.filter(d -> d.isBefore(first)).isPresent()
        ? List.of(Finding.block(rule, field, "~date." + first))
        : List.of();
  }
}
