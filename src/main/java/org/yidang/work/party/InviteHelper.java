package org.yidang.work.party;

import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.HelperRole;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;

/// Invites somebody from outside to take part, from the directory or freely (A5, Art. 20).
public final class InviteHelper implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "invite-helper",
          "Invites somebody from outside to take part, from the directory of bodies or freely.",
          HelperForm.SPEC);

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return HelperForm.judge(act.input(), act.office(), act.today());
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(HelperForm.read(act.input(), act.newId(), act.office(), act.today()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(
        act.input().text(HelperForm.BODY),
        HelperForm.name(act.input(), act.office()),
        "~enum.HelperRole." + act.input().find(HelperForm.ROLE).orElse(HelperRole.HELPER));
  }
}
