package org.yidang.work.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Risk;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.RiskRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Says anew how dangerous a dispute is (激化风险): raised with what was done about it, lowered
/// only
/// with a reason (A8).
public final class SetRisk implements Procedure.OnFile {
  public static final Field<Risk> RISK =
      Fields.choice("risk", Risk.class).doc("how dangerous it is now", "orange").needed();
  public static final Field<String> REASON =
      Fields.text("reason").doc("why; needed to lower it", "一方扬言报复");
  public static final Field<String> MEASURE =
      Fields.text("measure").doc("what was done about it (A8)", "已报告值班所领导，社区民警上门稳控");

  private static final Spec SPEC =
      Spec.of(
          "set-risk",
          "Raises or lowers the risk of a dispute.",
          NextFields.after(FormSpec.of(RISK, REASON, MEASURE)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Risk from = file.head().risk();
    Risk to = act.get(RISK);
    List<Finding> findings =
        new ArrayList<>(RiskRules.lowering(from, to, act.input().text(REASON), REASON.name()));
    findings.addAll(RiskRules.a8(from, to, act.input().text(MEASURE), MEASURE.name()));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Head head = file.head();
    return file.with(NextFields.stated(act, head.sorted(head.tracks(), act.get(RISK))));
  }

  @Override
  public String reason(Act act) {
    return Stream.of(act.input().text(REASON), act.input().text(MEASURE))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~enum.Risk." + act.file().head().risk(), "~enum.Risk." + act.get(RISK));
  }
}
