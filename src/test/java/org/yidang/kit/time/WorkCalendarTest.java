package org.yidang.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # event      | working days | last day   | worked example
          2026-02-12   | 7            | 2026-02-28 | 2/13 2/14(班) 2/24 25 26 27 2/28(班)
          2026-02-12   | 1            | 2026-02-13 | the day after
          2026-02-12   | 2            | 2026-02-14 | a Saturday that is worked
          2026-02-12   | 3            | 2026-02-24 | over 春节
          2026-02-14   | 3            | 2026-02-26 | the event itself is not counted
          2026-03-02   | 3            | 2026-03-05 | first police session, plain week
          2026-03-06   | 3            | 2026-03-11 | over a weekend
          2026-03-07   | 3            | 2026-03-11 | event on a Saturday
          2026-09-30   | 1            | 2026-10-08 | over 国庆节
          2026-09-30   | 3            | 2026-10-10 | 10/8 10/9 10/10(班)
          2026-09-24   | 10           | 2026-10-15 | over 中秋节 and 国庆节
          2026-12-31   | 1            | 2027-01-01 | a year whose holidays are not known
          """,
      delimiter = '|')
  void periodOfWorkingDaysEnds(LocalDate event, int days, LocalDate last, String example) {
    assertThat(CALENDAR.limitInWorkdays(event, days)).as(example).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # event      | days | last day   | worked example
          2026-09-04   | 30   | 2026-10-08 | 司法确认: 30th day Sun 10-04 in 国庆节
          2026-09-03   | 30   | 2026-10-08 | Sat 10-03
          2026-09-08   | 30   | 2026-10-08 | ends on a working day by itself
          2026-03-02   | 30   | 2026-04-01 | a Wednesday
          2026-03-05   | 30   | 2026-04-07 | Sat 4-04 to 清明节 Mon 4-06
          2026-01-15   | 30   | 2026-02-14 | a Saturday that is worked
          2026-01-16   | 30   | 2026-02-24 | 春节 lasts to 2-23
          2026-02-26   | 2    | 2026-02-28 | a Saturday that is worked
          2026-03-05   | 2    | 2026-03-09 | an ordinary Saturday
          2026-03-06   | 2    | 2026-03-09 | an ordinary Sunday
          2025-12-03   | 30   | 2026-01-04 | 元旦 to 1-03, Sunday 1-04 is worked
          """,
      delimiter = '|')
  void periodOfCalendarDaysEnds(LocalDate event, int days, LocalDate last, String example) {
    assertThat(CALENDAR.limitInDays(event, days)).as(example).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # day        | worked | belongs to
          2026-01-01   | false  | 元旦
          2026-01-04   | true   | 元旦
          2026-02-14   | true   | 春节
          2026-02-15   | false  | 春节
          2026-02-23   | false  | 春节
          2026-02-24   | true   | -
          2026-02-28   | true   | 春节
          2026-03-01   | false  | -
          2026-03-02   | true   | -
          2026-04-05   | false  | 清明节
          2026-05-01   | false  | 劳动节
          2026-05-09   | true   | 劳动节
          2026-06-19   | false  | 端午节
          2026-09-20   | true   | 国庆节
          2026-09-25   | false  | 中秋节
          2026-10-07   | false  | 国庆节
          2026-10-08   | true   | -
          2026-10-10   | true   | 国庆节
          2026-10-11   | false  | -
          """,
      delimiter = '|')
  void dayOf2026IsWorkedOrNot(LocalDate day, boolean worked, String name) {
    assertThat(CALENDAR.isWorkday(day)).isEqualTo(worked);
    assertThat(CALENDAR.holiday(day).orElse("-")).isEqualTo(name);
  }

  @Test
  void yearOf2026HasTwoHundredAndFortyEightWorkingDays() {
    LocalDate eve = LocalDate.of(2025, 12, 31);
    assertThat(CALENDAR.workdaysBetween(eve, LocalDate.of(2026, 12, 31))).isEqualTo(248);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02, 0",
    "2026-03-02, 2026-03-05, 3",
    "2026-03-06, 2026-03-08, 0",
    "2026-02-12, 2026-02-28, 7",
    "2026-02-28, 2026-02-12, -7",
  })
  void workingDaysBetweenTwoDaysAreCounted(LocalDate from, LocalDate to, int count) {
    assertThat(CALENDAR.workdaysBetween(from, to)).isEqualTo(count);
  }

  @Test
  void dayOffRollsToTheNextWorkingDay() {
    assertThat(CALENDAR.roll(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
    assertThat(CALENDAR.roll(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08");
    assertThat(CALENDAR.nextWorkday(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-09");
  }

  @Test
  void yearWithoutDataKnowsItsWeekendsAndSaysSo() {
    assertThat(CALENDAR.knows(2026)).isTrue();
    assertThat(CALENDAR.knows(2027)).isFalse();
    assertThat(CALENDAR.isWorkday(LocalDate.of(2027, 1, 2))).isFalse();
    assertThat(WorkCalendar.ofWeekends().knows(2026)).isFalse();
    assertThat(WorkCalendar.ofWeekends().isWorkday(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @Test
  void importedYearReplacesTheSameYearAndLeavesTheOthers() {
    WorkCalendar changed = CALENDAR.with(WorkCalendar.read("off 2026-10-02 2026-10-02 国庆节"));
    assertThat(changed.isWorkday(LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(changed.isWorkday(LocalDate.of(2026, 10, 2))).isFalse();
    assertThat(changed.isWorkday(LocalDate.of(2026, 10, 10))).isFalse();
    WorkCalendar longer = CALENDAR.with(WorkCalendar.read("off 2027-01-01 2027-01-03 元旦"));
    assertThat(longer.knows(2027)).isTrue();
    assertThat(longer.isWorkday(LocalDate.of(2026, 10, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "free 2026-10-01 2026-10-07 国庆节",
        "off 2026-10-01 国庆节",
        "off 2026-10-01 2026-10-07",
        "off 2026-10-07 2026-10-01 国庆节",
        "off 2026-01-01 2026-12-31 全年",
        "off 2026-02-30 2026-03-01 无",
        "off 2026-10-01 2026-10-03 国庆节\noff 2026-10-03 2026-10-04 国庆节",
        "work 2026-10-09 国庆节",
        "work 2026-10-10",
        "work 2026-10-10 国庆节\nwork 2026-10-10 国庆节",
        "off 2026-10-10 2026-10-10 甲\nwork 2026-10-10 乙",
        "work 2026-10-10 乙\noff 2026-10-10 2026-10-10 甲"
      })
  void wrongRowIsRefusedWithItsLine(String rows) {
    String text = "# remark\n\n" + rows;
    long line = text.lines().count();
    assertThatThrownBy(() -> WorkCalendar.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("calendar line " + line);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void periodIsAtLeastOneLong(int length) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThatThrownBy(() -> CALENDAR.limitInDays(day, length))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CALENDAR.limitInWorkdays(day, length))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
