package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.followup.PerformanceRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Urges somebody who has not performed in time (督促), and tells the creditor the roads that stay
/// open where urging does not help.
public final class UrgePerformance implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-04-16");
  public static final Field<String> WAY = Fields.line("way").doc("by telephone, in person …", "电话");
  public static final Field<String> NOTE =
      Fields.text("note").doc("what was said and answered", "称本周内付清");
  public static final Field<Boolean> ROUTE_TOLD =
      Fields.yesNo("routeTold")
          .doc("the creditor was told the ways to court, payment order …", "no");

  private static final int DAYS_TO_URGE_AGAIN = 7;

  private static final Spec SPEC =
      Spec.of(
          "urge-performance",
          "Urges an overdue duty, or tells the creditor which roads stay open.",
          NextFields.after(FormSpec.of(Performances.DUTY, ON, WAY, NOTE, ROUTE_TOLD)));

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
    DutyLedger ledger = file.ledger(duty.get());
    if (ledger.fulfilled()) {
      findings.add(Finding.block("urge.fulfilled", Performances.DUTY.name()));
    } else if (!ledger.overdue(on)) {
      findings.add(
          Finding.warn(
              "urge.not-due",
              Performances.DUTY.name(),
              "~date." + ledger.nextDue().orElse(duty.get().due())));
    }
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    boolean routeTold = act.input().yes(ROUTE_TOLD);
    Duty duty = Performances.duty(file, act);
    CaseFile after =
        file.with(
            new Performance(
                act.newId(),
                duty.id(),
                on(act),
                routeTold ? PerformanceResult.ROUTE_TOLD : PerformanceResult.URGED,
                Optional.empty(),
                act.input().text(WAY),
                "",
                "",
                act.input().text(NOTE)));
    boolean overdue = file.ledger(duty).overdue(on(act));
    return after.with(head(file.head(), act, overdue, routeTold));
  }

  @Override
  public List<String> told(Act act) {
    Duty duty = Performances.duty(act.file(), act);
    return List.of(
        act.file().party(duty.debtor()).orElseThrow().name(),
        duty.what(),
        "~enum.PerformanceResult."
            + (act.input().yes(ROUTE_TOLD)
                ? PerformanceResult.ROUTE_TOLD
                : PerformanceResult.URGED));
  }

  private static Head head(Head head, Act act, boolean overdue, boolean routeTold) {
    if (!overdue || head.stage().after(Move.DEFAULT).isEmpty()) {
      return NextFields.stated(act, head);
    }
    return NextFields.proposed(
        act,
        head.moved(Move.DEFAULT),
        routeTold ? NextSteps.PLAN_VISIT : NextSteps.URGE,
        act.today().plusDays(DAYS_TO_URGE_AGAIN));
  }

  private static LocalDate on(Act act) {
    return act.input().find(ON).orElse(act.today());
  }
}
