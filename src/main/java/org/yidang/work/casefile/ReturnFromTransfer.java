package org.yidang.work.casefile;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Transfer;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.AcceptanceRules;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes a dispute back that another body reports on (收回): the committee has it again.
public final class ReturnFromTransfer implements Procedure.OnFile {
  public static final Field<String> REPORT =
      Fields.text("report").doc("what the other body reported (反馈)", "经核查无土地权属争议，退回调解").needed();
  public static final Field<CaseSource> SOURCE =
      Fields.choice("source", CaseSource.class)
          .doc("how the committee came to the case, if it was never accepted", "government");

  private static final int DAYS_TO_NEXT = 3;

  private static final Spec SPEC =
      Spec.of(
          "return-from-transfer",
          "Takes a dispute back from the body it was handed to, with that body's report.",
          NextFields.after(FormSpec.of(REPORT, SOURCE)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.RETURN));
    findings.addAll(AcceptanceRules.a1(file.parties()));
    findings.addAll(TakingOn.neverAccepted(file, act, SOURCE));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile accepted = TakingOn.accepted(file, act, SOURCE);
    Head head = TakingOn.numbered(act, file.head().moved(Move.RETURN), act.today());
    return accepted.with(
        NextFields.proposed(
            act, head, TakingOn.nextStep(file), act.today().plusDays(DAYS_TO_NEXT)));
  }

  @Override
  public String reason(Act act) {
    return act.get(REPORT);
  }

  @Override
  public List<String> told(Act act) {
    List<Transfer> transfers = act.file().transfers();
    return List.of(transfers.isEmpty() ? "" : transfers.getLast().body());
  }
}
