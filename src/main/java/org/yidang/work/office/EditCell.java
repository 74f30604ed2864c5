package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Changes a grid cell, or retires it; files keep what they were written with.
public final class EditCell implements Procedure.OnOffice {
  static final Field<UUID> CELL = Fields.ref("cell").doc("which: id or @name", "@cell2").needed();

  private static final Spec SPEC =
      Spec.of(
          "edit-cell",
          "Changes a grid cell, or retires it with active=no; every field may be changed, and fields"
              + " left out stay as they are.",
          FormSpec.of(CELL).and(CellForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    Optional<GridCell> before = find(office, act);
    if (before.isEmpty()) {
      return List.of(Finding.block("cell.unknown", CELL.name()));
    }
    Correction correction = correction(before.get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    GridCell after =
        findings.isEmpty() ? CellForm.read(correction.input(), before.get().id()) : before.get();
    boolean appears =
        after.active() && !(before.get().active() && after.name().equals(before.get().name()));
    if (appears) {
      findings.addAll(
          OfficeRules.cell(office, after.name(), Optional.of(after.id()), CellForm.NAME.name()));
    }
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    GridCell before = find(office, act).orElseThrow();
    return office.with(CellForm.read(correction(before, act).input(), before.id()));
  }

  private static Correction correction(GridCell before, Act act) {
    return Correction.of(CellForm.SPEC, Office.CATALOGUE.row(before), act.input());
  }

  private static Optional<GridCell> find(Office office, Act act) {
    return office.cells().stream().filter(one -> one.id().equals(act.get(CELL))).findFirst();
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.office(), act).orElseThrow().name());
  }
}
