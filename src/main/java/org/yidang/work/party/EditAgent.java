package org.yidang.work.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Corrects what is known of somebody who stands for a party.
public final class EditAgent implements Procedure.OnFile {
  static final Field<UUID> AGENT =
      Fields.ref("agent").doc("who stands for the party: id or @name", "@shen").needed();

  private static final Spec SPEC =
      Spec.of(
          "edit-agent",
          "Corrects somebody who stands for a party; everything but the party may be changed, and"
              + " fields left out stay as they are.",
          FormSpec.of(AGENT).and(AgentForm.SPEC.allOptional()));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Agent> before = find(file, act.get(AGENT));
    if (before.isEmpty()) {
      return unknown();
    }
    Correction correction = correction(before.get(), act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    if (findings.isEmpty()) {
      Party party = file.party(before.get().party()).orElseThrow();
      findings.addAll(
          AgentForm.judge(
              file,
              party.id(),
              AgentForm.representatives(file, party, before.get().id()),
              correction.input(),
              act.today()));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Agent before = find(file, act.get(AGENT)).orElseThrow();
    return file.with(
        AgentForm.read(correction(before, act).input(), before.id(), before.party(), act.today()));
  }

  private static Correction correction(Agent before, Act act) {
    return Correction.of(AgentForm.SPEC, FileKinds.CATALOGUE.row(before), act.input());
  }

  static Optional<Agent> find(CaseFile file, UUID agent) {
    return file.agents().stream().filter(one -> one.id().equals(agent)).findFirst();
  }

  static List<Finding> unknown() {
    return List.of(Finding.block("agent.unknown", AGENT.name()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(find(act.file(), act.get(AGENT)).orElseThrow().name());
  }
}
