package org.yidang.work.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Intake;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;

/// Corrects or completes what the first receiver wrote down.
public final class EditIntake implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "edit-intake",
          "Corrects what the first receiver wrote down; every field may be changed, and fields left"
              + " out stay as they are.",
          IntakeForm.SPEC.allOptional());

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Correction correction = correction(file, act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    findings.addAll(IntakeForm.judge(correction.input(), act.now()));
    correction
        .input()
        .find(IntakeForm.REPORTED_AT)
        .flatMap(at -> accepted(file).filter(on -> at.toLocalDate().isAfter(on)))
        .ifPresent(
            on ->
                findings.add(
                    Finding.block(
                        "intake.after-acceptance", IntakeForm.REPORTED_AT.name(), "~date." + on)));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Intake before = file.intake();
    Intake after = IntakeForm.read(correction(file, act).input(), act.actor().name(), before.id());
    return file.with(after).with(file.head().openedOn(after.reportedAt().toLocalDate()));
  }

  private static Optional<LocalDate> accepted(CaseFile file) {
    return file.acceptance().map(Acceptance::on);
  }

  private static Correction correction(CaseFile file, Act act) {
    return Correction.of(IntakeForm.SPEC, FileKinds.CATALOGUE.row(file.intake()), act.input());
  }

  @Override
  public List<String> told(Act act) {
    return List.of();
  }
}
