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

/// Lets a mediation rest while something outside has to be waited for (中止), with a day on which
/// it is taken up again.
public final class SuspendFile implements Procedure.OnFile {
  public static final Field<String> REASON =
      Fields.text("reason").doc("what is waited for", "委托伤情鉴定，等待鉴定意见").needed();

  private static final int DAYS_TO_RESUME = 15;

  private static final Spec SPEC =
      Spec.of(
          "suspend",
          "Lets a mediation rest while an appraisal or the like is waited for.",
          NextFields.after(FormSpec.of(REASON)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.SUSPEND));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(
        NextFields.proposed(
            act,
            file.head().moved(Move.SUSPEND),
            NextSteps.RESUME,
            act.today().plusDays(DAYS_TO_RESUME)));
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of();
  }
}
