package org.yidang.work.office;

import java.util.List;
import java.util.Optional;
import org.yidang.model.office.Listed;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;

/// Adds one to a list of the office: somebody, a body, a grid cell.
final class AddListed<E extends Listed> implements Procedure.OnOffice {
  private final OfficeList<E> list;
  private final Spec spec;

  AddListed(OfficeList<E> list) {
    this.list = list;
    this.spec = Spec.of("add-" + list.which().name(), "Adds " + list.phrase() + ".", list.form());
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public List<Finding> judge(Office office, Act act) {
    return list.taken(office, added(act).name(), Optional.empty());
  }

  @Override
  public Office change(Office office, Act act) {
    return office.with(added(act));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(added(act).name());
  }

  private E added(Act act) {
    return list.read().apply(act.input(), act.newId());
  }
}
