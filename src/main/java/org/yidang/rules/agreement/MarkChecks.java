package org.yidang.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Mark;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;
import org.yidang.rules.Finding;

/// Whether a mark under an agreement may count as a party's (A13): who made it, and may they?
public final class MarkChecks {
  private MarkChecks() {}

  /// What is wrong with a mark; paths are those of its row.
  ///
  /// @param all every mark under the agreement, this one among them
  public static List<Finding> of(CaseFile file, Mark mark, List<Mark> all) {
    Optional<Party> found = file.party(mark.party());
    if (found.isEmpty()) {
      return List.of(Finding.block("mark.party-unknown", "party"));
    }
    Party party = found.get();
    List<Finding> findings = new ArrayList<>();
    boolean twice =
        all.stream()
            .anyMatch(
                other ->
                    !other.id().equals(mark.id())
                        && other.party().equals(mark.party())
                        && other.signer().equals(mark.signer())
                        && other.kind() == mark.kind());
    if (twice) {
      findings.add(Finding.block("mark.twice", "party"));
    }
    if (ofTheCommittee(file, mark) && !told(party, mark)) {
      findings.add(Finding.block("A6.agreement", "party", String.valueOf(party.side())));
    }
    Optional<Agent> agent = agent(file, mark, party);
    if (agent.isPresent()) {
      authority(agent.get(), mark).ifPresent(findings::add);
    } else if (!own(mark, party)) {
      findings.add(Finding.warn("mark.stranger", "signer"));
    } else if (party.minorOn(mark.on()) && !guarded(file, party, all)) {
      findings.add(Finding.block("mark.minor-alone", "signer"));
    }
    return findings;
  }

  /// A6 is about people's mediation; the police tell rights in papers of their own.
  private static boolean ofTheCommittee(CaseFile file, Mark mark) {
    return file.agreement(mark.agreement())
        .filter(
            agreement ->
                agreement.form() == AgreementForm.WRITTEN || agreement.form() == AgreementForm.ORAL)
        .isPresent();
  }

  private static boolean told(Party party, Mark mark) {
    return party.rightsToldOn().filter(on -> !on.isAfter(mark.on())).isPresent();
  }

  /// The agent who made a mark. The party's own name comes first: a father and a son may share
  /// it.
  private static Optional<Agent> agent(CaseFile file, Mark mark, Party party) {
    return own(mark, party)
        ? Optional.empty()
        : file.agentsOf(party.id()).stream()
            .filter(agent -> agent.name().equals(mark.signer()))
            .findFirst();
  }

  private static boolean own(Mark mark, Party party) {
    boolean organisation = party.kind() == PartyKind.ORGANISATION;
    return mark.signer().equals(party.name())
        || organisation && !party.chief().isBlank() && mark.signer().equals(party.chief());
  }

  private static boolean guarded(CaseFile file, Party party, List<Mark> all) {
    return file.agentsOf(party.id()).stream()
        .filter(agent -> agent.standing() == Standing.GUARDIAN)
        .anyMatch(
            guardian ->
                all.stream()
                    .anyMatch(
                        mark ->
                            mark.party().equals(party.id())
                                && mark.signer().equals(guardian.name())));
  }

  private static Optional<Finding> authority(Agent agent, Mark mark) {
    boolean early = agent.from().filter(mark.on()::isBefore).isPresent();
    boolean late = agent.until().filter(mark.on()::isAfter).isPresent();
    if (early || late) {
      return Optional.of(Finding.block("mark.mandate-not-in-force", "signer"));
    }
    if (agent.standing() != Standing.AGENT) {
      return Optional.empty();
    }
    boolean settles =
        agent.scope().equals(Optional.of(Scope.SPECIAL)) && agent.powers().contains(Power.SETTLE);
    return settles ? Optional.empty() : Optional.of(Finding.block("mark.no-power", "signer"));
  }
}
