package org.yidang.work.office;

import java.util.UUID;
import org.yidang.model.office.GridCell;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// A cell of the map, as typed (警格 / 网格).
public final class CellForm {
  public static final Field<String> CODE =
      Fields.line("code").atMost(60).doc("its code, where there is one", "QS02");
  public static final Field<String> NAME = Fields.line("name").doc("its name", "青石镇第二警格").needed();
  public static final Field<String> OFFICER =
      Fields.line("officer").atMost(100).doc("community officer", "周样警");
  public static final Field<String> WORKER =
      Fields.line("worker").atMost(100).doc("grid worker", "吴样格");
  public static final Field<Boolean> ACTIVE =
      Fields.yesNo("active").doc("no once the map was drawn anew", "yes");

  public static final FormSpec SPEC = FormSpec.of(CODE, NAME, OFFICER, WORKER, ACTIVE);

  private CellForm() {}

  static GridCell read(Input in, UUID id) {
    return new GridCell(
        id,
        in.text(CODE),
        in.get(NAME),
        in.text(OFFICER),
        in.text(WORKER),
        in.find(ACTIVE).orElse(true));
  }
}
