package org.yidang.model.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;

/// On which days a duty falls due: months of every length, leap years, ends.
class DutyScheduleTest {
  private static final UUID DUTY = new UUID(0, 9);

  /// First day, last month, and every day on which it falls due.
  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 2026-06-05, 2026-03-05 2026-04-05 2026-05-05 2026-06-05",
    "2026-03-05, 2026-06-01, 2026-03-05 2026-04-05 2026-05-05 2026-06-05",
    "2026-03-05, 2026-06-30, 2026-03-05 2026-04-05 2026-05-05 2026-06-05",
    "2026-03-05, 2026-03-05, 2026-03-05",
    "2026-03-05, 2026-03-31, 2026-03-05",
    "2026-01-31, 2026-05-31, 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
    "2028-01-31, 2028-03-31, 2028-01-31 2028-02-29 2028-03-31",
    "2028-01-30, 2028-03-30, 2028-01-30 2028-02-29 2028-03-30",
    "2027-01-30, 2027-03-30, 2027-01-30 2027-02-28 2027-03-30",
    "2028-02-29, 2028-04-29, 2028-02-29 2028-03-29 2028-04-29",
    "2026-04-30, 2026-06-30, 2026-04-30 2026-05-30 2026-06-30",
    "2026-11-30, 2027-02-28, 2026-11-30 2026-12-30 2027-01-30 2027-02-28",
    "2026-12-31, 2027-01-31, 2026-12-31 2027-01-31",
  })
  void aMonthlyDutyFallsDueOnTheSameDayOrTheLastOfAShorterMonth(
      LocalDate due, LocalDate until, String days) {
    Duty duty = action(due, Repeat.MONTHLY, until);
    List<LocalDate> wanted = days(days);

    List<LocalDate> found = new ArrayList<>();
    for (int done = 0; done < wanted.size(); done++) {
      found.add(new DutyLedger(duty, times(done, due)).nextDue().orElseThrow());
    }
    DutyLedger all = new DutyLedger(duty, times(wanted.size(), due));

    assertThat(found).isEqualTo(wanted);
    assertThat(all.times()).hasValue(wanted.size());
    assertThat(all.nextDue()).isEmpty();
    assertThat(all.fulfilled()).isTrue();
  }

  /// Due monthly from 31 January 2028: how often by a day, of four times in all.
  @ParameterizedTest
  @CsvSource({
    "2028-01-30, 0",
    "2028-01-31, 1",
    "2028-02-28, 1",
    "2028-02-29, 2",
    "2028-03-01, 2",
    "2028-03-30, 2",
    "2028-03-31, 3",
    "2028-04-29, 3",
    "2028-04-30, 4",
    "2028-05-31, 4",
    "2038-05-31, 4",
  })
  void byADayItHasFallenDueSoOften(LocalDate on, int times) {
    Duty duty = action(day("2028-01-31"), Repeat.MONTHLY, day("2028-04-30"));
    DutyLedger ledger = new DutyLedger(duty, List.of());

    assertThat(ledger.timesDue(on)).isEqualTo(times);
    assertThat(ledger.overdue(on)).isEqualTo(on.isAfter(day("2028-01-31")));
    assertThat(ledger.settled(on)).isFalse();
  }

  /// Endless from 31 January 2026, done so often: kept up, overdue, and what is next.
  @ParameterizedTest
  @CsvSource({
    "0, 2026-01-30, no,  no,  2026-01-31",
    "0, 2026-01-31, no,  no,  2026-01-31",
    "0, 2026-02-01, no,  yes, 2026-01-31",
    "1, 2026-01-30, yes, no,  2026-02-28",
    "1, 2026-02-27, yes, no,  2026-02-28",
    "1, 2026-02-28, no,  no,  2026-02-28",
    "1, 2026-03-01, no,  yes, 2026-02-28",
    "2, 2026-03-01, yes, no,  2026-03-31",
    "3, 2026-03-01, yes, no,  2026-04-30",
    "3, 2026-05-01, no,  yes, 2026-04-30",
    "25, 2028-02-01, yes, no, 2028-02-29",
  })
  void anEndlessDutyIsWatchedFromMonthToMonth(
      int done, LocalDate on, String settled, String overdue, LocalDate next) {
    Duty duty = action(day("2026-01-31"), Repeat.MONTHLY, null);
    DutyLedger ledger = new DutyLedger(duty, times(done, day("2026-01-31")));

    assertThat(ledger.endless()).isTrue();
    assertThat(ledger.times()).isEmpty();
    assertThat(ledger.fulfilled()).isFalse();
    assertThat(ledger.settled(on)).isEqualTo(settled.equals("yes"));
    assertThat(ledger.overdue(on)).isEqualTo(overdue.equals("yes"));
    assertThat(ledger.nextDue()).contains(next);
  }

  @ParameterizedTest
  @CsvSource({"ONCE, 2026-06-05", "MONTHLY, 2026-06-05"})
  void aDutyOfOneDayIsDueOnce(Repeat repeat, LocalDate until) {
    Duty duty = action(day("2026-06-05"), repeat, repeat == Repeat.ONCE ? null : until);
    DutyLedger ledger = new DutyLedger(duty, List.of());

    assertThat(ledger.endless()).isFalse();
    assertThat(ledger.times()).hasValue(1);
    assertThat(ledger.timesDue(day("2026-06-04"))).isZero();
    assertThat(ledger.timesDue(day("2026-06-05"))).isEqualTo(1);
    assertThat(ledger.timesDue(day("2030-01-01"))).isEqualTo(1);
    assertThat(ledger.overdue(day("2026-06-05"))).as("the day itself").isFalse();
    assertThat(ledger.overdue(day("2026-06-06"))).isTrue();
  }

  /// Sample 10: eleven of 3,800 and one of 4,200 are two duties; of the first, so much was paid.
  @ParameterizedTest
  @CsvSource({
    "0,     0,  2026-01-15, 3800",
    "100,   0,  2026-01-15, 3700",
    "3799.99, 0, 2026-01-15, 0.01",
    "3800,  1,  2026-02-15, 3800",
    "5000,  1,  2026-02-15, 2600",
    "38000, 10, 2026-11-15, 3800",
    "41799, 10, 2026-11-15, 1",
  })
  void moneyCountsAgainstTheEarliestInstalment(
      String paid, int done, LocalDate next, String missing) {
    Duty duty = payment("3800", "2026-01-15", "2026-11-15");
    DutyLedger ledger = new DutyLedger(duty, List.of(paid(paid)));

    assertThat(ledger.total()).contains(Money.of("41800"));
    assertThat(ledger.timesDone()).isEqualTo(done);
    assertThat(ledger.nextDue()).contains(next);
    assertThat(ledger.openNext()).isEqualTo(Money.of(missing));
    assertThat(ledger.fulfilled()).isFalse();
  }

  @Test
  void whatIsPaidInAdvanceIsNeverOwedBack() {
    Duty duty = payment("3800", "2026-01-15", "2026-11-15");
    DutyLedger ledger = new DutyLedger(duty, List.of(paid("50000")));

    assertThat(ledger.fulfilled()).isTrue();
    assertThat(ledger.open(day("2026-12-31"))).isEqualTo(Money.ZERO);
    assertThat(ledger.openNext()).isEqualTo(Money.ZERO);
    assertThat(ledger.overdue(day("2027-12-31"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"URGED", "ROUTE_TOLD", "NOT_PERFORMED"})
  void whatIsNoPerformanceDoesNotCount(PerformanceResult result) {
    Duty duty = payment("3800", "2026-01-15", "2026-01-15");
    Performance said =
        new Performance(
            new UUID(0, 1),
            DUTY,
            day("2026-01-16"),
            result,
            Optional.of(Money.of("3800")),
            "",
            "",
            "",
            "");

    assertThat(new DutyLedger(duty, List.of(said)).paid()).isEqualTo(Money.ZERO);
    assertThat(new DutyLedger(duty, List.of(said)).fulfilled()).isFalse();
  }

  private static List<LocalDate> days(String days) {
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<Performance> times(int times, LocalDate on) {
    List<Performance> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(
          new Performance(
              new UUID(0, 100 + i),
              DUTY,
              on,
              PerformanceResult.PERFORMED,
              Optional.empty(),
              "",
              "",
              "",
              ""));
    }
    return all;
  }

  private static Performance paid(String amount) {
    return new Performance(
        new UUID(0, 1),
        DUTY,
        day("2026-01-10"),
        PerformanceResult.PART,
        Optional.of(Money.of(amount)),
        "",
        "",
        "",
        "");
  }

  private static Duty payment(String amount, String due, String until) {
    return duty(
        DutyKind.PAYMENT, Optional.of(Money.of(amount)), day(due), Repeat.MONTHLY, day(until));
  }

  private static Duty action(LocalDate due, Repeat repeat, @Nullable LocalDate until) {
    return duty(DutyKind.ACTION, Optional.empty(), due, repeat, until);
  }

  private static Duty duty(
      DutyKind kind,
      Optional<Money> amount,
      LocalDate due,
      Repeat repeat,
      @Nullable LocalDate until) {
    return new Duty(
        DUTY,
        new UUID(0, 8),
        0,
        kind,
        new UUID(0, 1),
        Optional.of(new UUID(0, 2)),
        "照料",
        amount,
        due,
        repeat,
        Optional.ofNullable(until),
        "");
  }
}
