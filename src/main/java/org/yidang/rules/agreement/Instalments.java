package org.yidang.rules.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.followup.DutyLedger;
import org.yidang.rules.Finding;

/// Whether the payments of an agreement add up to the sum that its text names.
///
/// A sum may be that of all payments, of one debtor, of one creditor, or of one to the other.
final class Instalments {
  private Instalments() {}

  static Optional<Finding> check(List<Duty> duties, String terms) {
    List<Duty> payments =
        duties.stream()
            .filter(duty -> duty.kind() == DutyKind.PAYMENT)
            .filter(duty -> !new DutyLedger(duty, List.of()).endless())
            .toList();
    if (payments.isEmpty()) {
      return Optional.empty();
    }
    List<Money> possible = possible(payments);
    return StatedAmounts.sums(terms).stream()
        .filter(sum -> !possible.contains(sum))
        .findFirst()
        .map(
            sum ->
                Finding.warn(
                    "agreement.instalments",
                    "terms",
                    "~money." + sum.plain(),
                    "~money." + possible.getFirst().plain()));
  }

  private static List<Money> possible(List<Duty> payments) {
    List<Money> sums = new ArrayList<>();
    sums.add(sum(payments, duty -> true));
    for (Duty one : payments) {
      UUID debtor = one.debtor();
      Optional<UUID> creditor = one.creditor();
      sums.add(sum(payments, duty -> duty.debtor().equals(debtor)));
      sums.add(sum(payments, duty -> duty.creditor().equals(creditor)));
      sums.add(
          sum(payments, duty -> duty.debtor().equals(debtor) && duty.creditor().equals(creditor)));
      sums.add(sum(payments, one::equals));
    }
    return sums;
  }

  private static Money sum(List<Duty> payments, Predicate<Duty> which) {
    return new Money(
        payments.stream()
            .filter(which)
            .flatMap(duty -> new DutyLedger(duty, List.of()).total().stream())
            .map(Money::yuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .min(Money.MAX.yuan()));
  }
}
