package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.rules.Finding;
import org.yidang.rules.office.OfficeRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Changes somebody of the roster, or retires it; files keep what they were written with.
public final class EditPerson implements Procedure.OnOffice {
  static final Field<UUID> PERSON = Fields.ref("person").doc("which: id or @name", "@lin").needed();

  private static final Spec SPEC =
      Spec.of(
          "edit-person",
          "Changes somebody of the roster, or retires it with active=no; every field may be changed, and fields"
              + " left out stay as they are.",
          FormSpec.of(PERSON).and(PersonForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    Optional<Person> before = find(office, act);
    if (before.isEmpty()) {
      return List.of(Finding.block("person.unknown", PERSON.name()));
    }
    Correction correction = correction(before.get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    Person after =
        findings.isEmpty() ? PersonForm.read(correction.input(), before.get().id()) : before.get();
    boolean appears =
        after.active() && !(before.get().active() && after.name().equals(before.get().name()));
    if (appears) {
      findings.addAll(
          OfficeRules.person(
              office, after.name(), Optional.of(after.id()), PersonForm.NAME.name()));
    }
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    Person before = find(office, act).orElseThrow();
    return office.with(PersonForm.read(correction(before, act).input(), before.id()));
  }

  private static Correction correction(Person before, Act act) {
    return Correction.of(PersonForm.SPEC, Office.CATALOGUE.row(before), act.input());
  }

  private static Optional<Person> find(Office office, Act act) {
    return office.people().stream().filter(one -> one.id().equals(act.get(PERSON))).findFirst();
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.office(), act).orElseThrow().name());
  }
}
