package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;

/// Who signs in a table of signatures, and in what capacity.
record Seat(String capacity, String name) {

  /// Every party, each followed by those who stand for it.
  static List<Seat> parties(CaseFile file, Wording words) {
    var seats = new ArrayList<Seat>();
    for (Party party : file.parties()) {
      seats.add(new Seat(words.text("paper.party"), party.name()));
      for (Agent agent : file.agentsOf(party.id())) {
        seats.add(new Seat(AgentEntry.role(agent, words), agent.name()));
      }
    }
    return seats;
  }
}
