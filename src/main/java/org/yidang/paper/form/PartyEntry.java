package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;

/// A party as the party block of domain §7 prints it. What is not known stays blank, to be written
/// in by hand; the address of a sheltered person is never there.
sealed interface PartyEntry permits PersonEntry, OrganisationEntry {
  /// What this party is on the paper: 当事人, 申请人 …
  String role();

  /// Those who stand for it, printed after it.
  List<AgentEntry> agents();

  /// @param on the day of the paper, on which ages are counted
  static PartyEntry from(Party party, String role, CaseFile file, LocalDate on, Wording words) {
    List<AgentEntry> agents =
        file.agentsOf(party.id()).stream().map(agent -> AgentEntry.from(agent, words)).toList();
    return party.kind() == PartyKind.PERSON
        ? PersonEntry.from(party, role, agents, on, words)
        : OrganisationEntry.from(party, role, agents, words);
  }

  /// All parties of a file, each called `当事人`.
  static List<PartyEntry> all(CaseFile file, LocalDate on, Wording words) {
    return all(file.parties(), file, on, words);
  }

  /// Some parties of a file, each called `当事人`.
  static List<PartyEntry> all(List<Party> parties, CaseFile file, LocalDate on, Wording words) {
    String role = words.text("paper.party");
    return parties.stream().map(party -> from(party, role, file, on, words)).toList();
  }
}
