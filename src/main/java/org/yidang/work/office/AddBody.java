package org.yidang.work.office;

import java.util.List;
import java.util.Optional;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;

/// Adds a body of the directory.
public final class AddBody implements Procedure.OnOffice {
  private static final Spec SPEC =
      Spec.of("add-body", "Adds a body of the directory.", BodyForm.SPEC);

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    return OfficeRules.body(office, act.get(BodyForm.NAME), Optional.empty(), BodyForm.NAME.name());
  }

  @Override
  public Office change(Office office, Act act) {
    return office.with(BodyForm.read(act.input(), act.newId()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(BodyForm.NAME));
  }
}
