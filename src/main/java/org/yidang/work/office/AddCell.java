package org.yidang.work.office;

import java.util.List;
import java.util.Optional;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;

/// Adds a grid cell.
public final class AddCell implements Procedure.OnOffice {
  private static final Spec SPEC = Spec.of("add-cell", "Adds a grid cell.", CellForm.SPEC);

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    return OfficeRules.cell(office, act.get(CellForm.NAME), Optional.empty(), CellForm.NAME.name());
  }

  @Override
  public Office change(Office office, Act act) {
    return office.with(CellForm.read(act.input(), act.newId()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(CellForm.NAME));
  }
}
