package org.yidang.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.DutyLedger;
import org.yidang.rules.Finding;

/// Judges one duty: who, what or how much, to whom, by when, how (A12).
public final class DutyChecks {
  private static final int LONGEST_YEARS = 100;

  private DutyChecks() {}

  /// What is wrong with a duty; paths are those of its row.
  public static List<Finding> of(CaseFile file, Duty duty) {
    List<Finding> findings = new ArrayList<>();
    if (file.party(duty.debtor()).isEmpty()) {
      findings.add(Finding.block("duty.party-unknown", "debtor"));
    }
    if (duty.creditor().isPresent() && duty.creditor().flatMap(file::party).isEmpty()) {
      findings.add(Finding.block("duty.party-unknown", "creditor"));
    }
    if (duty.creditor().filter(duty.debtor()::equals).isPresent()) {
      findings.add(Finding.block("duty.to-itself", "creditor"));
    }
    if (duty.kind() == DutyKind.PAYMENT) {
      payment(duty, findings);
    } else if (duty.what().isBlank()) {
      findings.add(Finding.block("A12.what", "what"));
    }
    repetition(duty, findings);
    return findings;
  }

  private static void payment(Duty duty, List<Finding> findings) {
    if (duty.way().isBlank()) {
      findings.add(Finding.block("A12.way", "way"));
    }
    List<Money> named = StatedAmounts.amounts(duty.what());
    Optional<Money> total = new DutyLedger(duty, List.of()).total();
    boolean fits =
        named.isEmpty()
            || duty.amount().filter(named::contains).isPresent()
            || total.filter(named::contains).isPresent();
    if (!fits) {
      findings.add(
          Finding.warn(
              "duty.amount-differs",
              "what",
              duty.amount().map(money -> "~money." + money.plain()).orElse("")));
    }
  }

  private static void repetition(Duty duty, List<Finding> findings) {
    if (duty.until().isEmpty()) {
      return;
    }
    if (duty.repeat() == Repeat.ONCE) {
      findings.add(Finding.block("duty.until-without-repeat", "until"));
    } else if (duty.until().get().isBefore(duty.due())) {
      findings.add(Finding.block("duty.until-before-due", "until"));
    } else if (duty.until().get().isAfter(duty.due().plusYears(LONGEST_YEARS))) {
      findings.add(Finding.block("duty.until-too-far", "until"));
    }
  }
}
