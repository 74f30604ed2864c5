package org.yidang.work.casefile;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Move;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes a mediation up again that was resting (恢复调解).
public final class ResumeFile implements Procedure.OnFile {
  public static final Field<String> REASON =
      Fields.text("reason").doc("why it can go on", "鉴定意见已收到");

  private static final int DAYS_TO_SESSION = 3;

  private static final Spec SPEC =
      Spec.of(
          "resume",
          "Takes a mediation up again that was suspended.",
          NextFields.after(FormSpec.of(REASON)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.RESUME));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(
        NextFields.proposed(
            act,
            file.head().moved(Move.RESUME),
            TakingOn.nextStep(file),
            act.today().plusDays(DAYS_TO_SESSION)));
  }

  @Override
  public String reason(Act act) {
    return act.input().text(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of();
  }
}
