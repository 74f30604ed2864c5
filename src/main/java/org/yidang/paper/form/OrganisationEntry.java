package org.yidang.paper.form;

import java.util.List;
import org.yidang.model.party.Party;

/// An organisation as the party block prints one.
///
/// @param chief 法定代表人 or 负责人 with the post
record OrganisationEntry(
    String role,
    String name,
    String creditCode,
    String address,
    String chief,
    String phone,
    List<AgentEntry> agents)
    implements PartyEntry {

  static OrganisationEntry from(Party party, String role, List<AgentEntry> agents, Wording words) {
    return new OrganisationEntry(
        role,
        Names.of(party, words),
        party.creditCode(),
        PersonEntry.address(party, words),
        words.list(List.of(party.chief(), party.chiefPost())),
        party.phone(),
        agents);
  }
}
