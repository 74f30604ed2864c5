package org.yidang.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The periods of the law in 2026, as a lawyer would count them on a wall calendar.
class LegalPeriodsTest {
  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # agreement takes effect | 30 days end on | because
          2026-01-05               | 2026-02-04     | a Wednesday
          2026-01-16               | 2026-02-24     | 2-15 is 春节, worked again on 2-24
          2026-01-24               | 2026-02-24     | 2-23 is the last day of 春节
          2026-01-29               | 2026-02-28     | a Saturday that is worked
          2026-01-30               | 2026-03-02     | 3-01 is a Sunday
          2026-03-02               | 2026-04-01     | a Wednesday
          2026-03-05               | 2026-04-07     | 4-04 to 4-06 is 清明节
          2026-03-06               | 2026-04-07     | 4-05 is 清明节
          2026-03-16               | 2026-04-15     | a Wednesday
          2026-04-01               | 2026-05-06     | 5-01 to 5-05 is 劳动节
          2026-04-09               | 2026-05-09     | a Saturday that is worked
          2026-05-20               | 2026-06-22     | 6-19 to 6-21 is 端午节
          2026-08-21               | 2026-09-20     | a Sunday that is worked
          2026-08-26               | 2026-09-28     | 9-25 to 9-27 is 中秋节
          2026-09-01               | 2026-10-08     | 10-01 to 10-07 is 国庆节
          2026-09-04               | 2026-10-08     | 10-04 lies in 国庆节
          2026-09-10               | 2026-10-10     | a Saturday that is worked
          2026-09-11               | 2026-10-12     | 10-11 is a Sunday
          """,
      delimiter = '|')
  void courtConfirmationIsAskedForWithinThirtyDays(LocalDate effect, LocalDate last, String why) {
    assertThat(CALENDAR.limitInDays(effect, 30)).as(why).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # acceptance | first session within 3 working days | second within 7 of the first
          2026-01-05   | 2026-01-08                          | 2026-01-19
          2026-01-30   | 2026-02-04                          | 2026-02-13
          2026-02-05   | 2026-02-10                          | 2026-02-26
          2026-02-09   | 2026-02-12                          | 2026-02-28
          2026-02-12   | 2026-02-24                          | 2026-03-04
          2026-02-26   | 2026-03-02                          | 2026-03-11
          2026-04-02   | 2026-04-08                          | 2026-04-17
          2026-04-29   | 2026-05-07                          | 2026-05-15
          2026-06-17   | 2026-06-23                          | 2026-07-02
          2026-09-17   | 2026-09-21                          | 2026-10-08
          2026-09-23   | 2026-09-29                          | 2026-10-14
          2026-09-29   | 2026-10-09                          | 2026-10-19
          """,
      delimiter = '|')
  void policeMediateAtMostTwiceWithinWorkingDays(
      LocalDate acceptance, LocalDate first, LocalDate second) {
    assertThat(CALENDAR.limitInWorkdays(acceptance, 3)).isEqualTo(first);
    assertThat(CALENDAR.limitInWorkdays(first, 7)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # closing    | bound within 10 working days
          2026-01-30   | 2026-02-13
          2026-02-13   | 2026-03-05
          2026-04-20   | 2026-05-07
          2026-09-18   | 2026-10-09
          2026-12-17   | 2026-12-31
          """,
      delimiter = '|')
  void fileIsBoundWithinTenWorkingDaysOfItsClosing(LocalDate closing, LocalDate bound) {
    assertThat(CALENDAR.limitInWorkdays(closing, 10)).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # month | days worked
          1       | 21
          2       | 16
          3       | 22
          4       | 21
          5       | 19
          6       | 21
          7       | 23
          8       | 21
          9       | 22
          10      | 18
          11      | 21
          12      | 23
          """,
      delimiter = '|')
  void everyMonthOf2026HasItsWorkingDays(int month, int worked) {
    LocalDate first = LocalDate.of(2026, month, 1);
    assertThat(CALENDAR.workdaysBetween(first.minusDays(1), first.plusMonths(1).minusDays(1)))
        .isEqualTo(worked);
  }

  @Test
  void limitIsAlwaysAWorkingDayAndNeverEarlierThanCounted() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .forEach(
            event -> {
              LocalDate counted = event.plusDays(30);
              LocalDate limit = CALENDAR.limitInDays(event, 30);
              assertThat(CALENDAR.isWorkday(limit)).isTrue();
              assertThat(limit).isAfterOrEqualTo(counted);
              assertThat(CALENDAR.workdaysBetween(counted.minusDays(1), limit)).isEqualTo(1);
            });
  }

  @Test
  void workingDaysAddUpHoweverTheyAreCounted() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    first
        .datesUntil(first.plusMonths(11))
        .forEach(
            event -> {
              for (int days = 1; days <= 10; days++) {
                LocalDate limit = CALENDAR.limitInWorkdays(event, days);
                String told = String.format(Locale.ROOT, "%s + %d", event, days);
                assertThat(CALENDAR.isWorkday(limit)).as(told).isTrue();
                assertThat(CALENDAR.workdaysBetween(event, limit)).as(told).isEqualTo(days);
              }
            });
  }
}
