package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.party.PartyRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.Titles;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes a party out that was written down by mistake, with whoever stands for it.
public final class RemoveParty implements Procedure.OnFile {
  public static final Field<String> REASON = Fields.text("reason").doc("why", "登记有误，此人不是当事人");

  private static final Spec SPEC =
      Spec.of(
          "remove-party",
          "Takes a party out that stands in no session and no agreement.",
          FormSpec.of(Who.PARTY, REASON));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Party> party = file.party(act.get(Who.PARTY));
    List<Finding> findings =
        new ArrayList<>(PartyRules.known(file, Optional.of(act.get(Who.PARTY)), Who.PARTY.name()));
    party.ifPresent(found -> findings.addAll(PartyRules.removable(file, found, Who.PARTY.name())));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return Titles.refreshed(
        file.withoutAll(file.agentsOf(act.get(Who.PARTY))).without(act.get(Who.PARTY)),
        act.today());
  }

  @Override
  public String reason(Act act) {
    return act.input().text(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.file().party(act.get(Who.PARTY)).orElseThrow().name());
  }
}
