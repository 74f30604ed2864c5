package org.yidang.work.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.office.Listed;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.FormSpec;

/// Changes one in a list of the office, or retires it; files keep what they were written with.
final class EditListed<E extends Listed> implements Procedure.OnOffice {
  private final OfficeList<E> list;
  private final Spec spec;

  EditListed(OfficeList<E> list) {
    this.list = list;
    this.spec =
        Spec.of(
            "edit-" + list.which().name(),
            "Changes "
                + list.phrase()
                + ", or retires it with active=no; every field may be changed, and fields left out"
                + " stay as they are.",
            FormSpec.of(list.which()).and(list.form().allOptional()));
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    Optional<E> found = list.find(office, act.get(list.which()));
    if (found.isEmpty()) {
      return List.of(list.unknown());
    }
    E before = found.get();
    Correction correction = correction(before, act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    E after = findings.isEmpty() ? read(correction, before) : before;
    boolean appears = after.active() && !(before.active() && after.name().equals(before.name()));
    if (appears) {
      findings.addAll(list.taken(office, after.name(), Optional.of(after.id())));
    }
    return findings;
  }

  @Override
  public Office change(Office office, Act act) {
    E before = before(office, act);
    return office.with(read(correction(before, act), before));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(before(act.office(), act).name());
  }

  private E before(Office office, Act act) {
    return list.find(office, act.get(list.which())).orElseThrow();
  }

  private E read(Correction correction, E before) {
    return list.read().apply(correction.input(), before.id());
  }

  private Correction correction(E before, Act act) {
    return Correction.of(list.form(), Office.CATALOGUE.row(before), act.input());
  }
}
