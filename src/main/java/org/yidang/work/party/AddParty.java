package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.party.PartyRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.Titles;

/// Writes down a party of the dispute, on any side.
public final class AddParty implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "add-party", "Adds a party: a person or an organisation, on any side.", PartyForm.SPEC);

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(PartyForm.judge(act.input(), act.today()));
    if (findings.stream().noneMatch(Finding::blocks)) {
      Party party = PartyForm.read(act.input(), act.newId(), act.today());
      findings.addAll(PartyRules.minor(file, party, act.today(), PartyForm.NAME.name()));
      findings.addAll(Mediators.near(file, act, party, PartyForm.NAME.name()));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return Titles.refreshed(
        file.with(PartyForm.read(act.input(), act.newId(), act.today())), act.today());
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(PartyForm.NAME));
  }
}
