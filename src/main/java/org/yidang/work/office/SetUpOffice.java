package org.yidang.work.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.model.office.Profile;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Input;

/// The first thing ever done: whose program this is, and who sits at it.
public final class SetUpOffice implements Procedure.OnOffice {
  public static final Field<Input> CELLS =
      Fields.rows("cells", CellForm.SPEC).atMost(500).doc("grid cells known so far", "");
  public static final Field<Input> PEOPLE =
      Fields.rows("people", PersonForm.SPEC)
          .atMost(500)
          .doc("the roster so far; the desk's user is added to it", "");
  public static final Field<Input> BODIES =
      Fields.rows("bodies", BodyForm.SPEC).atMost(500).doc("bodies that help with disputes", "");

  private static final Spec SPEC =
      Spec.of(
              "set-up-office",
              "Says whose program this is: done once, before anything else.",
              ProfileForm.SPEC.and(CELLS, PEOPLE, BODIES))
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    if (office.profile().isPresent()) {
      return List.of(Finding.block("office.set-up-already", ""));
    }
    Input in = act.input();
    List<Finding> findings = new ArrayList<>(ProfileForm.judge(in));
    findings.addAll(twice(in, CELLS, CellForm.NAME, "cell.twice"));
    findings.addAll(twice(in, BODIES, BodyForm.NAME, "body.twice"));
    return findings;
  }

  private static List<Finding> twice(Input in, Field<Input> rows, Field<String> name, String rule) {
    Set<String> names = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Input row : in.rows(rows)) {
      if (!names.add(row.text(name))) {
        findings.add(Finding.block(rule, row.path(name)));
      }
    }
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    Input in = act.input();
    Profile profile = ProfileForm.read(in, act.newId());
    Office after = office.with(profile);
    for (Input row : in.rows(CELLS)) {
      after = after.with(CellForm.read(row, act.idOf(row)));
    }
    for (Input row : in.rows(BODIES)) {
      after = after.with(BodyForm.read(row, act.idOf(row)));
    }
    for (Input row : in.rows(PEOPLE)) {
      after = after.with(PersonForm.read(row, act.idOf(row)));
    }
    boolean listed =
        after.people().stream().anyMatch(person -> person.name().equals(profile.userName()));
    return listed ? after : after.with(user(profile, act));
  }

  private static Person user(Profile profile, Act act) {
    return new Person(
        act.quietId(), profile.userName(), profile.userRole(), profile.committee(), "", "", true);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(ProfileForm.COMMITTEE));
  }
}
