package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.followup.PerformanceRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Writes down what became of a duty: performed, in part, or not (A15; receipt P12).
///
/// A payment that is called performed without an amount is the next instalment in full.
public final class RecordPerformance implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-03-16");
  public static final Field<PerformanceResult> RESULT =
      Fields.choice(
              "result",
              List.of(
                  PerformanceResult.PERFORMED,
                  PerformanceResult.PART,
                  PerformanceResult.NOT_PERFORMED))
          .doc("performed, part, not-performed", "performed")
          .needed();
  public static final Field<Money> AMOUNT =
      Fields.money("amount").doc("what was paid; the next instalment when left out", "2000");
  public static final Field<String> WAY = Fields.line("way").doc("cash, transfer …", "银行转账");
  public static final Field<String> RECEIPT =
      Fields.line("receipt").atMost(60).doc("number of the receipt", "SJ20260316-1");
  public static final Field<String> WITNESS =
      Fields.line("witness").atMost(100).doc("witness of the receipt", "吴样记");
  public static final Field<String> NOTE =
      Fields.text("note").doc("what else is worth knowing", "当场交付");

  private static final Spec SPEC =
      Spec.of(
          "record-performance",
          "Writes down that a duty was performed, in full, in part, or not.",
          NextFields.after(
              FormSpec.of(Performances.DUTY, ON, RESULT, AMOUNT, WAY, RECEIPT, WITNESS, NOTE)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Duty> duty = file.duty(act.get(Performances.DUTY));
    if (duty.isEmpty()) {
      return List.of(Finding.block("duty.unknown", Performances.DUTY.name()));
    }
    LocalDate on = on(act);
    List<Finding> findings = new ArrayList<>(PerformanceRules.inForce(file, duty.get(), on));
    findings.addAll(Days.notInFuture(Optional.of(on), ON.name(), act.today()));
    findings.addAll(PerformanceRules.of(file.ledger(duty.get()), performance(file, act)));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile after = file.with(performance(file, act));
    boolean failed =
        act.get(RESULT) == PerformanceResult.NOT_PERFORMED
            && file.ledger(Performances.duty(file, act)).overdue(on(act));
    return after.with(Performances.head(after, act, on(act), failed));
  }

  @Override
  public List<String> told(Act act) {
    Duty duty = Performances.duty(act.file(), act);
    Performance performance = performance(act.file(), act);
    return List.of(
        act.file().party(duty.debtor()).orElseThrow().name(),
        duty.what(),
        "~enum.PerformanceResult." + performance.result(),
        performance.amount().map(money -> "~money." + money.plain()).orElse(""));
  }

  private static LocalDate on(Act act) {
    return act.input().find(ON).orElse(act.today());
  }

  private static Performance performance(CaseFile file, Act act) {
    Duty duty = Performances.duty(file, act);
    PerformanceResult result = act.get(RESULT);
    Optional<Money> amount = act.input().find(AMOUNT);
    if (amount.isEmpty()
        && duty.kind() == DutyKind.PAYMENT
        && result == PerformanceResult.PERFORMED) {
      DutyLedger ledger = file.ledger(duty);
      amount = Optional.of(ledger.openNext()).filter(open -> !open.isZero());
    }
    return new Performance(
        act.newId(),
        duty.id(),
        on(act),
        result,
        amount,
        act.input().text(WAY),
        act.input().text(RECEIPT),
        act.input().text(WITNESS),
        act.input().text(NOTE));
  }
}
