package org.yidang.work.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Mediator;
import org.yidang.rules.Finding;
import org.yidang.rules.party.MediatorRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Lets a mediator step down, at a party's request or otherwise (回避, A7). Sessions already held
/// keep the names they were held by.
public final class RemoveMediator implements Procedure.OnFile {
  static final Field<UUID> MEDIATOR =
      Fields.ref("mediator").doc("the mediator: id or @name", "@lin").needed();
  public static final Field<String> REASON =
      Fields.text("reason").doc("who asked for it and why", "乙样二申请回避：与对方系亲属").needed();

  private static final Spec SPEC =
      Spec.of(
          "remove-mediator",
          "Lets a mediator step down, with the reason (A7).",
          FormSpec.of(MEDIATOR, REASON));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return find(file, act).isEmpty()
        ? List.of(Finding.block("mediator.unknown", MEDIATOR.name()))
        : MediatorRules.a4(file.mediators().size() - 1, MEDIATOR.name());
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return Mediators.refreshed(file.without(act.get(MEDIATOR)));
  }

  private static Optional<Mediator> find(CaseFile file, Act act) {
    return file.mediators().stream()
        .filter(mediator -> mediator.id().equals(act.get(MEDIATOR)))
        .findFirst();
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.file(), act).orElseThrow().name());
  }
}
