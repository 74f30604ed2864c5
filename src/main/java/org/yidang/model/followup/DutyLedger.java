package org.yidang.model.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;

/// How a duty stands: what has fallen due, what has been done about it, what comes next.
///
/// A payment counts by its amounts, everything else by how often it was performed. Amounts are
/// counted against the earliest instalment that is still open.
///
/// @param performances what happened to this duty, in the order of the days
public record DutyLedger(Duty duty, List<Performance> performances) {
  private static final Set<PerformanceResult> KEPT =
      Set.of(PerformanceResult.PERFORMED, PerformanceResult.PART);

  public DutyLedger {
    performances = performances.stream().filter(p -> p.duty().equals(duty.id())).toList();
  }

  /// True for a monthly duty without a last month.
  public boolean endless() {
    return duty.repeat() == Repeat.MONTHLY && duty.until().isEmpty();
  }

  /// How often it falls due in all; empty when it is endless.
  public OptionalInt times() {
    if (duty.repeat() == Repeat.ONCE) {
      return OptionalInt.of(1);
    }
    return duty.until().stream().mapToInt(until -> Math.max(0, months(until)) + 1).findFirst();
  }

  /// How often it has fallen due up to and with a day.
  public int timesDue(LocalDate on) {
    if (on.isBefore(duty.due())) {
      return 0;
    }
    int months = months(on);
    int fallen = dueDay(months).isAfter(on) ? months : months + 1;
    return Math.min(fallen, times().orElse(fallen));
  }

  /// How often it has been done in full.
  public int timesDone() {
    if (!isPayment()) {
      return (int)
          performances.stream().filter(p -> p.result() == PerformanceResult.PERFORMED).count();
    }
    Money each = each();
    return each.isZero()
        ? times().orElse(Integer.MAX_VALUE)
        : paid().yuan().divideToIntegralValue(each.yuan()).min(MOST_TIMES).intValue();
  }

  /// What has to be paid in all; empty when it is endless. Nothing for what is no payment.
  public Optional<Money> total() {
    return times().stream().mapToObj(this::due).findFirst();
  }

  /// What has to have been paid on a day.
  public Money owed(LocalDate on) {
    return due(timesDue(on));
  }

  /// What has been paid.
  public Money paid() {
    return capped(
        performances.stream()
            .filter(p -> KEPT.contains(p.result()))
            .flatMap(p -> p.amount().stream())
            .map(Money::yuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /// What is owed on a day and not yet paid.
  public Money open(LocalDate on) {
    return rest(owed(on));
  }

  /// What is still missing from the earliest instalment that is not fully paid.
  public Money openNext() {
    int next = timesDone() + 1;
    return next > times().orElse(next) ? Money.ZERO : rest(due(next));
  }

  /// The earliest day that has not been satisfied, past or to come; empty when all is done.
  public Optional<LocalDate> nextDue() {
    int done = timesDone();
    return fulfilled() ? Optional.empty() : Optional.of(dueDay(done));
  }

  /// True when something that fell due before a day has not been done.
  public boolean overdue(LocalDate on) {
    return nextDue().filter(on::isAfter).isPresent();
  }

  /// True when nothing more will ever be owed.
  public boolean fulfilled() {
    return !endless() && timesDone() >= times().orElseThrow();
  }

  /// True when the duty needs no further watching: fulfilled, or endless and kept up so far.
  public boolean settled(LocalDate on) {
    return fulfilled() || endless() && timesDone() >= Math.max(1, timesDue(on));
  }

  /// True when the creditor has been told the roads that stay open, and nothing was paid since.
  public boolean routeTold() {
    return performances.stream()
        .filter(p -> KEPT.contains(p.result()) || p.result() == PerformanceResult.ROUTE_TOLD)
        .reduce((earlier, later) -> later)
        .filter(p -> p.result() == PerformanceResult.ROUTE_TOLD)
        .isPresent();
  }

  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1_000_000);

  private boolean isPayment() {
    return duty.kind() == DutyKind.PAYMENT;
  }

  private Money each() {
    return isPayment() ? duty.amount().orElse(Money.ZERO) : Money.ZERO;
  }

  private Money due(int times) {
    return capped(each().yuan().multiply(BigDecimal.valueOf(times)));
  }

  private Money rest(Money due) {
    Money rest = due.minus(paid());
    return rest.isNegative() ? Money.ZERO : rest;
  }

  /// Sums beyond what can be written are shown as the most that can.
  private static Money capped(BigDecimal yuan) {
    return new Money(yuan.min(Money.MAX.yuan()));
  }

  private int months(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(duty.due()), YearMonth.from(day));
  }

  private LocalDate dueDay(int month) {
    return duty.due().plusMonths(month);
  }
}
