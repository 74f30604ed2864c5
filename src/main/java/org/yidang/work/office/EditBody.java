package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.Body;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Changes a body of the directory, or retires it; files keep what they were written with.
public final class EditBody implements Procedure.OnOffice {
  static final Field<UUID> BODY = Fields.ref("body").doc("which: id or @name", "@fulian").needed();

  private static final Spec SPEC =
      Spec.of(
          "edit-body",
          "Changes a body of the directory, or retires it with active=no; every field may be changed, and fields"
              + " left out stay as they are.",
          FormSpec.of(BODY).and(BodyForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    Optional<Body> before = find(office, act);
    if (before.isEmpty()) {
      return List.of(Finding.block("body.unknown", BODY.name()));
    }
    Correction correction = correction(before.get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    Body after =
        findings.isEmpty() ? BodyForm.read(correction.input(), before.get().id()) : before.get();
    boolean appears =
        after.active() && !(before.get().active() && after.name().equals(before.get().name()));
    if (appears) {
      findings.addAll(
          OfficeRules.body(office, after.name(), Optional.of(after.id()), BodyForm.NAME.name()));
    }
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    Body before = find(office, act).orElseThrow();
    return office.with(BodyForm.read(correction(before, act).input(), before.id()));
  }

  private static Correction correction(Body before, Act act) {
    return Correction.of(BodyForm.SPEC, Office.CATALOGUE.row(before), act.input());
  }

  private static Optional<Body> find(Office office, Act act) {
    return office.bodies().stream().filter(one -> one.id().equals(act.get(BODY))).findFirst();
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.office(), act).orElseThrow().name());
  }
}
