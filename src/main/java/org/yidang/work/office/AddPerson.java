package org.yidang.work.office;

import java.util.List;
import java.util.Optional;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;

/// Adds somebody of the roster.
public final class AddPerson implements Procedure.OnOffice {
  private static final Spec SPEC =
      Spec.of("add-person", "Adds somebody of the roster.", PersonForm.SPEC);

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    return OfficeRules.person(
        office, act.get(PersonForm.NAME), Optional.empty(), PersonForm.NAME.name());
  }

  @Override
  public Office change(Office office, Act act) {
    return office.with(PersonForm.read(act.input(), act.newId()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(PersonForm.NAME));
  }
}
