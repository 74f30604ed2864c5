package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.party.Helper;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Corrects somebody who takes part, above all the day every party agreed to it.
public final class EditHelper implements Procedure.OnFile {
  static final Field<UUID> HELPER =
      Fields.ref("helper").doc("who takes part: id or @name", "@mei").needed();

  private static final Spec SPEC =
      Spec.of(
          "edit-helper",
          "Corrects somebody who takes part; every field may be changed, and fields left out stay as"
              + " they are.",
          FormSpec.of(HELPER).and(HelperForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Helper> before = find(file, act.get(HELPER));
    if (before.isEmpty()) {
      return unknown();
    }
    Correction correction = correction(before.get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    findings.addAll(HelperForm.judge(correction.input(), act.office(), act.today()));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Helper before = find(file, act.get(HELPER)).orElseThrow();
    return file.with(
        HelperForm.read(correction(before, act).input(), before.id(), act.office(), act.today()));
  }

  private static Correction correction(Helper before, Act act) {
    return Correction.of(HelperForm.SPEC, FileKinds.CATALOGUE.row(before), act.input());
  }

  static Optional<Helper> find(CaseFile file, UUID helper) {
    return file.helpers().stream().filter(one -> one.id().equals(helper)).findFirst();
  }

  static List<Finding> unknown() {
    return List.of(Finding.block("helper.unknown", HELPER.name()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.file(), act.get(HELPER)).orElseThrow().name());
  }
}
