package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Route;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.followup.EndRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Ends a mediation without agreement and writes down what the parties were told (P15, A9).
public final class EndMediation implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-05-20");
  public static final Field<EndReason> REASON =
      Fields.choice("reason", EndReason.class).doc("why it ends", "not-reached").needed();
  public static final Field<String> EXPLANATION =
      Fields.text("explanation").doc("in words; needed for other", "双方对赔偿数额分歧较大。");
  public static final Field<Route> ROUTES =
      Fields.choices("routes", Route.class).doc("ways the parties were told of (A9)", "lawsuit");
  public static final Field<String> ADVICE =
      Fields.text("advice").doc("body, papers and time limit of each way", "可向清屏县人民法院起诉。");

  private static final Spec SPEC =
      Spec.of(
          "end-mediation",
          "Ends a mediation without agreement, with the ways that stay open.",
          NextFields.after(FormSpec.of(ON, REASON, EXPLANATION, ROUTES, ADVICE)));

  private final WorkCalendar calendar;

  public EndMediation(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Ending ending = ending(file, act);
    Optional<LocalDate> on = Optional.of(ending.on());
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.END));
    findings.addAll(Days.notInFuture(on, ON.name(), act.today()));
    findings.addAll(Days.notBefore(on, file.head().openedOn(), ON.name(), "end.before-opening"));
    findings.addAll(EndRules.of(file, ending));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Ending ending = ending(file, act);
    Head ended = file.head().moved(Move.END);
    return file.with(ending)
        .with(
            ending.reason() == EndReason.NOT_ACCEPTED
                ? NextFields.proposed(
                    act, ended, NextSteps.CLOSE, calendar.nextWorkday(act.today()))
                : NextFields.proposed(
                    act, ended, NextSteps.PLAN_VISIT, Performances.visitDay(file, act.today())));
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~enum.EndReason." + act.get(REASON));
  }

  private static Ending ending(CaseFile file, Act act) {
    return new Ending(
        act.newId(),
        file.head().round(),
        act.input().find(ON).orElse(act.today()),
        act.get(REASON),
        act.input().text(EXPLANATION),
        act.input().all(ROUTES),
        act.input().text(ADVICE));
  }
}
