package org.yidang.work.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.casefile.Titles;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Input;
import org.yidang.work.party.PartyForm;

/// Opens the file of a dispute: one dispute, one file (form G07).
///
/// Parties may be named at once or later; the first next step is to sort the dispute, today.
public final class OpenFile implements Procedure.Opening {
  public static final Field<Input> PARTIES =
      Fields.rows("parties", PartyForm.SPEC).atMost(200).doc("the parties known so far", "");

  private static final Spec SPEC =
      Spec.of(
          "open-file",
          "Opens the file of a dispute from a call, a visit to the counter or a hand-over.",
          IntakeForm.SPEC.and(PARTIES));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Act act) {
    Input in = act.input();
    List<Finding> findings = new ArrayList<>(IntakeForm.judge(in, act.now()));
    in.rows(PARTIES).forEach(row -> findings.addAll(PartyForm.judge(row, act.today())));
    return findings;
  }

  @Override
  public CaseFile open(Act act) {
    Input in = act.input();
    Head head =
        new Head(
            act.newId(),
            new Head.Cover("", "", "", in.get(IntakeForm.REPORTED_AT).toLocalDate(), ""),
            Head.Course.reported(),
            new Head.Next(
                NextSteps.code(NextSteps.TRIAGE), act.actor().name(), Optional.of(act.today())));
    CaseFile file = CaseFile.opened(head, IntakeForm.read(in, act.actor().name(), act.quietId()));
    for (Input row : in.rows(PARTIES)) {
      file = file.with(PartyForm.read(row, act.idOf(row), act.today()));
    }
    return Titles.refreshed(file, act.today());
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~enum.Source." + act.get(IntakeForm.SOURCE).name(), act.get(IntakeForm.PLACE));
  }
}
