package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.office.Office;
import org.yidang.model.office.Profile;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;

/// Changes what the program knows of its own house; papers already numbered keep their numbers.
public final class EditOffice implements Procedure.OnOffice {
  private static final Spec SPEC =
      Spec.of(
          "edit-office",
          "Changes the data of the office; every field may be changed, and fields left out stay as"
              + " they are.",
          ProfileForm.SPEC.allOptional());

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    if (office.profile().isEmpty()) {
      return List.of(Finding.block("office.not-set-up", ""));
    }
    Correction correction = correction(office.profile().get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    findings.addAll(ProfileForm.judge(correction.input()));
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    Profile before = office.profile().orElseThrow();
    return office.with(ProfileForm.read(correction(before, act).input(), before.id()));
  }

  private static Correction correction(Profile before, Act act) {
    return Correction.of(ProfileForm.SPEC, Office.CATALOGUE.row(before), act.input());
  }

  @Override
  public List<String> told(Act act) {
    return List.of();
  }
}
