package org.yidang.rules.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Attendance;
import org.yidang.rules.Finding;

/// Who may be a party, and when one can no longer be taken out of a file.
public final class PartyRules {
  private PartyRules() {}

  /// A minor is represented by a guardian (民法典 19–20, B4).
  public static List<Finding> minor(CaseFile file, Party party, LocalDate today, String field) {
    boolean guarded =
        file.agentsOf(party.id()).stream().anyMatch(agent -> agent.standing() == Standing.GUARDIAN);
    return party.minorOn(today) && !guarded
        ? List.of(Finding.note("party.guardian", field))
        : List.of();
  }

  /// The party that is meant is one of this file.
  public static List<Finding> known(CaseFile file, Optional<UUID> party, String field) {
    return party.isPresent() && file.party(party.get()).isEmpty()
        ? List.of(Finding.block("party.unknown", field))
        : List.of();
  }

  /// A party that stands in a session or an agreement stays in the file; so does the last one of
  /// a side of a dispute that was accepted.
  public static List<Finding> removable(CaseFile file, Party party, String field) {
    List<Finding> findings = new ArrayList<>();
    if (inSession(file, party)) {
      findings.add(Finding.block("party.in-session", field));
    }
    if (inAgreement(file, party)) {
      findings.add(Finding.block("party.in-agreement", field));
    }
    if (file.acceptance().isPresent() && file.side(party.side()).size() == 1 && party.side() < 3) {
      findings.add(Finding.block("party.last-of-side", field));
    }
    return findings;
  }

  private static boolean inSession(CaseFile file, Party party) {
    return file.sessions().stream()
        .anyMatch(
            session ->
                file.attendances(session.id()).stream()
                        .map(Attendance::person)
                        .anyMatch(person -> standsFor(file, person, party))
                    || file.positions(session.id()).stream()
                        .anyMatch(position -> position.party().equals(party.id())));
  }

  private static boolean standsFor(CaseFile file, Optional<UUID> person, Party party) {
    return person.equals(Optional.of(party.id()))
        || file.agentsOf(party.id()).stream()
            .anyMatch(agent -> person.equals(Optional.of(agent.id())));
  }

  private static boolean inAgreement(CaseFile file, Party party) {
    return file.allAgreements().stream()
        .anyMatch(
            agreement ->
                file.duties(agreement.id()).stream().anyMatch(duty -> names(duty, party))
                    || file.marks(agreement.id()).stream()
                        .anyMatch(mark -> mark.party().equals(party.id())));
  }

  private static boolean names(Duty duty, Party party) {
    return duty.debtor().equals(party.id()) || duty.creditor().equals(Optional.of(party.id()));
  }
}
