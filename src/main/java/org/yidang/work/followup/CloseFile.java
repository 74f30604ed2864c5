package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Move;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Outcome;
import org.yidang.model.office.Profile;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.followup.CloseRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Closes a file (结案, P16). What is missing in the loop is said before, and kept as overridden
/// where somebody closes all the same.
public final class CloseFile implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-04-21");
  public static final Field<Outcome> OUTCOME =
      Fields.choice("outcome", Outcome.class).doc("how it closes", "performed").needed();
  public static final Field<String> UNIT =
      Fields.line("unit").doc("the committee when left out", "青石镇人民调解委员会");
  public static final Field<String> HANDLER =
      Fields.line("handler").atMost(100).doc("the mediator when left out", "林样调");
  public static final Field<String> FACTS =
      Fields.text("facts").doc("short facts; those of the intake when left out", "602室漏水致502室受损。");
  public static final Field<String> RESULT =
      Fields.text("result").doc("the result in words", "达成协议并已全部履行。").needed();
  public static final Field<String> OPINION =
      Fields.text("opinion").doc("the director's opinion", "同意结案。");
  public static final Field<String> DIRECTOR =
      Fields.line("director").atMost(100).doc("who approved it", "郑样主");

  private static final int WORKDAYS_TO_SHELVE = 10;

  private static final Spec SPEC =
      Spec.of(
          "close-file",
          "Closes a file with its report.",
          NextFields.after(
              FormSpec.of(ON, OUTCOME, UNIT, HANDLER, FACTS, RESULT, OPINION, DIRECTOR)));

  private final WorkCalendar calendar;

  public CloseFile(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Closing closing = closing(file, act);
    Optional<LocalDate> on = Optional.of(closing.on());
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.CLOSE));
    findings.addAll(Days.notInFuture(on, ON.name(), act.today()));
    findings.addAll(Days.notBefore(on, file.head().openedOn(), ON.name(), "close.before-opening"));
    findings.addAll(CloseRules.of(file, closing));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Closing closing = closing(file, act);
    return file.with(closing)
        .with(
            NextFields.proposed(
                act,
                file.head().moved(Move.CLOSE),
                NextSteps.SHELVE,
                calendar.limitInWorkdays(closing.on(), WORKDAYS_TO_SHELVE)));
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~enum.Outcome." + act.get(OUTCOME));
  }

  private static Closing closing(CaseFile file, Act act) {
    return new Closing(
        act.newId(),
        file.head().round(),
        act.input().find(ON).orElse(act.today()),
        act.get(OUTCOME),
        act.input().find(UNIT).or(() -> act.office().profile().map(Profile::committee)).orElse(""),
        act.input().find(HANDLER).orElseGet(() -> PlanVisit.visitor(file, act)),
        act.input().find(FACTS).orElseGet(() -> file.intake().facts()),
        act.get(RESULT),
        act.input().text(OPINION),
        act.input().text(DIRECTOR));
  }
}
