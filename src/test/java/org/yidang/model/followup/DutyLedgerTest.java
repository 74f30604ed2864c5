package org.yidang.model.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;

class DutyLedgerTest {
  private static final UUID DEBTOR = new UUID(0, 1);
  private static final UUID CREDITOR = new UUID(0, 2);

  @ParameterizedTest
  @CsvFileSource(resources = "/rules/duty-ledger.csv", useHeadersInDisplayName = true)
  void aDutyStandsWhereWhatFellDueAndWhatWasDoneLeaveIt(
      DutyKind kind,
      @Nullable String amount,
      LocalDate due,
      Repeat repeat,
      @Nullable LocalDate until,
      @Nullable String performances,
      LocalDate on,
      int dueTimes,
      int doneTimes,
      String owed,
      String paid,
      String open,
      @Nullable LocalDate next,
      String fulfilled,
      String settled,
      String overdue) {
    var ledger =
        new DutyLedger(
            duty(kind, amount, due, repeat, until), performances(performances, new UUID(0, 9)));

    assertThat(ledger.timesDue(on)).isEqualTo(dueTimes);
    assertThat(ledger.timesDone()).isEqualTo(doneTimes);
    assertThat(ledger.owed(on)).isEqualTo(Money.of(owed));
    assertThat(ledger.paid()).isEqualTo(Money.of(paid));
    assertThat(ledger.open(on)).isEqualTo(Money.of(open));
    assertThat(ledger.nextDue()).isEqualTo(Optional.ofNullable(next));
    assertThat(ledger.fulfilled()).isEqualTo(fulfilled.equals("yes"));
    assertThat(ledger.settled(on)).isEqualTo(settled.equals("yes"));
    assertThat(ledger.overdue(on)).isEqualTo(overdue.equals("yes"));
  }

  @Test
  void theNextInstalmentIsWhatIsMissingFromTheEarliestOpenOne() {
    Duty monthly =
        duty(DutyKind.PAYMENT, "400", day("2026-06-05"), Repeat.MONTHLY, day("2026-08-05"));
    var ledger = new DutyLedger(monthly, performances("2026-06-05:PART:500", monthly.id()));

    assertThat(ledger.openNext()).isEqualTo(Money.of("300"));
    assertThat(ledger.total()).contains(Money.of("1200"));
  }

  @Test
  void anEndlessDutyHasNoTotalAndIsNeverFulfilled() {
    Duty endless = duty(DutyKind.PAYMENT, "400", day("2026-06-05"), Repeat.MONTHLY, null);
    var ledger = new DutyLedger(endless, performances("2026-06-05:PERFORMED:40000", endless.id()));

    assertThat(ledger.total()).isEmpty();
    assertThat(ledger.times()).isEmpty();
    assertThat(ledger.fulfilled()).isFalse();
    assertThat(ledger.openNext()).isEqualTo(Money.of("400"));
  }

  @Test
  void sumsBeyondWhatCanBeWrittenAreShownAsTheMostThatCan() {
    Duty huge =
        duty(
            DutyKind.PAYMENT,
            "999999999999.99",
            day("2026-01-01"),
            Repeat.MONTHLY,
            day("2100-01-01"));

    assertThat(new DutyLedger(huge, List.of()).total()).contains(Money.MAX);
  }

  @Test
  void performancesOfOtherDutiesDoNotCount() {
    Duty one = duty(DutyKind.PAYMENT, "100", day("2026-01-01"), Repeat.ONCE, null);

    assertThat(new DutyLedger(one, performances("2026-01-01:PERFORMED:100", DEBTOR)).paid())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void theRoadsCountAsToldUntilSomethingIsPaidAfterwards() {
    Duty one = duty(DutyKind.PAYMENT, "100", day("2026-01-01"), Repeat.ONCE, null);
    String told = "2026-01-05:URGED: 2026-01-10:ROUTE_TOLD: 2026-01-12:NOT_PERFORMED:";

    assertThat(new DutyLedger(one, performances("2026-01-05:URGED:", one.id())).routeTold())
        .isFalse();
    assertThat(new DutyLedger(one, performances(told, one.id())).routeTold()).isTrue();
    assertThat(
            new DutyLedger(one, performances(told + " 2026-01-20:PART:50", one.id())).routeTold())
        .isFalse();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Duty duty(
      DutyKind kind,
      @Nullable String amount,
      LocalDate due,
      Repeat repeat,
      @Nullable LocalDate until) {
    return new Duty(
        new UUID(0, 9),
        new UUID(0, 8),
        0,
        kind,
        DEBTOR,
        Optional.of(CREDITOR),
        "付款",
        Optional.ofNullable(amount).map(Money::of),
        due,
        repeat,
        Optional.ofNullable(until),
        "转账");
  }

  /// `2026-04-10:PART:1000`, one for each performance.
  private static List<Performance> performances(@Nullable String text, UUID duty) {
    List<Performance> all = new ArrayList<>();
    for (String word : text == null ? new String[0] : text.split(" ")) {
      String[] parts = word.split(":", -1);
      all.add(
          new Performance(
              new UUID(0, 100 + all.size()),
              duty,
              day(parts[0]),
              PerformanceResult.valueOf(parts[1]),
              parts[2].isEmpty() ? Optional.empty() : Optional.of(Money.of(parts[2])),
              "",
              "",
              "",
              ""));
    }
    return all;
  }
}
