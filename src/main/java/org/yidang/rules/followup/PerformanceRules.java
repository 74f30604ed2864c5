package org.yidang.rules.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.rules.Finding;

/// Whether what is written down about a duty can be so (A15).
public final class PerformanceRules {
  private final DutyLedger ledger;
  private final Performance performance;
  private final List<Finding> findings = new ArrayList<>();

  private PerformanceRules(DutyLedger ledger, Performance performance) {
    this.ledger = ledger;
    this.performance = performance;
  }

  /// A duty can be performed or urged only while it is in force, and from the day it came into
  /// force.
  public static List<Finding> inForce(CaseFile file, Duty duty, LocalDate on) {
    if (!file.dutiesInForce().contains(duty)) {
      return List.of(Finding.block("performance.not-in-force", "duty"));
    }
    Optional<LocalDate> since = file.agreement(duty.agreement()).flatMap(Agreement::effectiveOn);
    return since.filter(on::isBefore).isPresent()
        ? List.of(Finding.block("performance.before-effect", "on", "~date." + since.get()))
        : List.of();
  }

  /// What is wrong with a performance.
  ///
  /// @param ledger the duty as it stood before
  public static List<Finding> of(DutyLedger ledger, Performance performance) {
    var rules = new PerformanceRules(ledger, performance);
    boolean kept =
        performance.result() == PerformanceResult.PERFORMED
            || performance.result() == PerformanceResult.PART;
    if (ledger.duty().kind() == DutyKind.PAYMENT && kept) {
      rules.payment();
    } else if (performance.amount().isPresent()) {
      rules.findings.add(Finding.block("performance.no-payment", "amount"));
    }
    if (ledger.fulfilled()) {
      rules.findings.add(Finding.warn("performance.fulfilled-before", "duty"));
    }
    return rules.findings;
  }

  private void payment() {
    Optional<Money> paid = performance.amount();
    if (paid.isEmpty()) {
      findings.add(Finding.block("performance.amount-missing", "amount"));
      return;
    }
    boolean said = performance.result() == PerformanceResult.PERFORMED;
    if (said && paid.get().compareTo(ledger.openNext()) < 0) {
      findings.add(Finding.block("performance.less-than-owed", "amount", money(ledger.openNext())));
    }
    Optional<Money> left = ledger.total().map(total -> total.minus(ledger.paid()));
    if (!ledger.fulfilled() && left.filter(money -> paid.get().compareTo(money) > 0).isPresent()) {
      findings.add(Finding.warn("performance.overpaid", "amount", money(left.get())));
    }
  }

  private static String money(Money money) {
    return "~money." + money.plain();
  }
}
