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
import org.yidang.work.form.FormSpec;

/// Writes down who stands for a party.
public final class AddAgent implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "add-agent",
          "Adds somebody who stands for a party: guardian, agent or elected representative.",
          FormSpec.of(Who.PARTY).and(AgentForm.SPEC));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Party> party = file.party(act.get(Who.PARTY));
    List<Finding> findings =
        new ArrayList<>(PartyRules.known(file, Optional.of(act.get(Who.PARTY)), Who.PARTY.name()));
    party.ifPresent(
        found ->
            findings.addAll(
                AgentForm.judge(
                    file,
                    found.id(),
                    AgentForm.representatives(file, found, act.newId()),
                    act.input(),
                    act.today())));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(AgentForm.read(act.input(), act.newId(), act.get(Who.PARTY), act.today()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(
        act.file().party(act.get(Who.PARTY)).orElseThrow().name(),
        "~enum.Standing." + act.get(AgentForm.STANDING),
        act.get(AgentForm.NAME));
  }
}
