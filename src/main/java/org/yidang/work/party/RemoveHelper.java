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

/// Takes somebody out who does not take part after all.
public final class RemoveHelper implements Procedure.OnFile {
  public static final Field<String> REASON = Fields.text("reason").doc("why", "一方当事人不同意其参加");

  private static final Spec SPEC =
      Spec.of(
          "remove-helper",
          "Takes somebody out who was invited and has been at no session.",
          FormSpec.of(EditHelper.HELPER, REASON));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return EditHelper.find(file, act.get(EditHelper.HELPER)).isEmpty()
        ? EditHelper.unknown()
        : AgentRules.removable(file, act.get(EditHelper.HELPER), EditHelper.HELPER.name());
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.without(act.get(EditHelper.HELPER));
  }

  @Override
  public String reason(Act act) {
    return act.input().text(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(EditHelper.find(act.file(), act.get(EditHelper.HELPER)).orElseThrow().name());
  }
}
