package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Extension;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.casefile.TermRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Makes the time for mediation longer, with every party's consent (延期).
public final class ExtendTime implements Procedure.OnFile {
  public static final Field<LocalDate> UNTIL =
      Fields.date("until").doc("new last day for mediation", "2026-05-15").needed();
  public static final Field<String> REASON =
      Fields.text("reason").doc("why more time is needed", "等待房屋质量鉴定意见").needed();
  public static final Field<Boolean> AGREED =
      Fields.yesNo("agreed").doc("whether all parties consent", "yes").needed();

  private static final Set<Stage> STAGES =
      EnumSet.of(Stage.ACCEPTED, Stage.MEDIATING, Stage.SUSPENDED);

  private static final Spec SPEC =
      Spec.of(
          "extend",
          "Makes the time for mediation longer, with the consent of all parties.",
          NextFields.after(FormSpec.of(UNTIL, REASON, AGREED)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.within(file.stage(), STAGES));
    findings.addAll(TermRules.allAgree(act.input().yes(AGREED), AGREED.name()));
    findings.addAll(
        TermRules.later(act.get(UNTIL), TermRules.limit(file), act.today(), UNTIL.name()));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    LocalDate until = act.get(UNTIL);
    return file.with(new Extension(act.newId(), act.today(), until, act.get(REASON)))
        .with(NextFields.stated(act, file.head().extended(until)));
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~date." + act.get(UNTIL));
  }
}
