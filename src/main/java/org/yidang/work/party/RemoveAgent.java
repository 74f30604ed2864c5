package org.yidang.work.party;

import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.rules.Finding;
import org.yidang.rules.party.AgentRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes somebody out who no longer stands for a party, or never did.
public final class RemoveAgent implements Procedure.OnFile {
  public static final Field<String> REASON = Fields.text("reason").doc("why", "当事人撤回委托");

  private static final Spec SPEC =
      Spec.of(
          "remove-agent",
          "Takes somebody out who stands for a party and has been at no session.",
          FormSpec.of(EditAgent.AGENT, REASON));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return EditAgent.find(file, act.get(EditAgent.AGENT)).isEmpty()
        ? EditAgent.unknown()
        : AgentRules.removable(file, act.get(EditAgent.AGENT), EditAgent.AGENT.name());
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.without(act.get(EditAgent.AGENT));
  }

  @Override
  public String reason(Act act) {
    return act.input().text(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(EditAgent.find(act.file(), act.get(EditAgent.AGENT)).orElseThrow().name());
  }
}
