package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.Barred;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.AcceptanceRules;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// Takes a dispute on (受理): the file gets its number; the time for mediation begins.
public final class AcceptFile implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("day of acceptance; today when left out", "2026-03-02");
  public static final Field<CaseSource> SOURCE =
      Fields.choice("source", CaseSource.class)
          .doc("how the committee came to the case", "application")
          .needed();
  public static final Field<Boolean> WRITTEN_APPLICATION =
      Fields.yesNo("writtenApplication").doc("whether the parties applied in writing (P03)", "yes");
  public static final Field<Difficulty> DIFFICULTY =
      Fields.choice("difficulty", Difficulty.class).doc("ordinary when left out", "ordinary");
  public static final Field<String> REGISTRAR =
      Fields.line("registrar").doc("who registers it; the desk's user when left out", "林样调");
  public static final Field<Barred> BARRED =
      Fields.choices("barred", Barred.class)
          .doc("check-list A2: whatever is ticked forbids acceptance", "court");
  public static final Field<String> NOTE =
      Fields.text("note").doc("remark of the committee on P04", "双方均住河湾小区6号楼");

  private static final int DAYS_TO_NEXT = 3;

  private static final Spec SPEC =
      Spec.of(
              "accept",
              "Takes a dispute on: the file gets its number and the time for mediation begins.",
              NextFields.after(
                  FormSpec.of(
                      ON, SOURCE, WRITTEN_APPLICATION, DIFFICULTY, REGISTRAR, BARRED, NOTE)))
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Input in = act.input();
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.ACCEPT));
    findings.addAll(Days.notInFuture(in.find(ON), ON.name(), act.today()));
    findings.addAll(
        Days.notBefore(in.find(ON), file.head().openedOn(), ON.name(), "accept.before-report"));
    findings.addAll(AcceptanceRules.notWithCaseTeam(file));
    findings.addAll(AcceptanceRules.takingOn(file));
    findings.addAll(AcceptanceRules.a2(in.all(BARRED), BARRED.name()));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Input in = act.input();
    LocalDate on = on(act);
    Acceptance acceptance =
        new Acceptance(
            act.newId(),
            on,
            in.get(SOURCE),
            in.yes(WRITTEN_APPLICATION),
            in.find(DIFFICULTY).orElse(Difficulty.ORDINARY),
            in.find(REGISTRAR).orElse(act.actor().name()),
            in.text(NOTE));
    Head head = TakingOn.numbered(act, file.head().moved(Move.ACCEPT), on);
    return file.with(acceptance)
        .with(
            NextFields.proposed(
                act, head, TakingOn.nextStep(file), act.today().plusDays(DAYS_TO_NEXT)));
  }

  private static LocalDate on(Act act) {
    return act.input().find(ON).orElse(act.today());
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.drawn(), "~date." + on(act));
  }
}
