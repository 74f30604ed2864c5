package org.yidang.work.casefile;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Opens the same file again after a relapse (重开): a new round, never a second file.
public final class ReopenFile implements Procedure.OnFile {
  public static final Field<String> REASON =
      Fields.text("reason").doc("what happened", "第三周又于夜间外放音乐，双方再次争执").needed();
  public static final Field<CaseSource> SOURCE =
      Fields.choice("source", CaseSource.class)
          .doc("how the committee came to the case, if it was never accepted", "application");

  private static final int DAYS_TO_SESSION = 3;

  private static final Spec SPEC =
      Spec.of(
              "reopen",
              "Opens the same file again after a relapse, also when it is closed or archived.",
              NextFields.after(FormSpec.of(REASON, SOURCE)))
          .onSealed();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.REOPEN));
    findings.addAll(TakingOn.neverAccepted(file, act, SOURCE));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile accepted = TakingOn.accepted(file, act, SOURCE);
    Head head = TakingOn.numbered(act, file.head().reopened(act.today()), act.today());
    return accepted.with(
        NextFields.proposed(
            act, head, TakingOn.nextStep(file), act.today().plusDays(DAYS_TO_SESSION)));
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(String.valueOf(act.file().head().round() + 1));
  }
}
