package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Power;

/// Somebody who stands for a party, as a party block prints them.
record AgentEntry(
    String role, String name, String relation, String idNumber, String phone, String mandate) {

  static AgentEntry from(Agent agent, Wording words) {
    return new AgentEntry(
        role(agent, words),
        agent.name(),
        words.list(List.of(agent.relation(), agent.workplace())),
        agent.idNumber(),
        agent.phone(),
        mandate(agent, words));
  }

  static String role(Agent agent, Wording words) {
    return words.text("paper.standing." + agent.standing().name());
  }

  /// `特别授权：代为承认、进行和解（自…至…）`.
  private static String mandate(Agent agent, Wording words) {
    var parts = new ArrayList<String>();
    agent.scope().map(words::label).ifPresent(parts::add);
    List<String> powers =
        agent.powers().stream().sorted().map((Power p) -> words.label(p)).toList();
    if (!powers.isEmpty()) {
      parts.add(words.list(powers));
    }
    String what = String.join("：", parts);
    if (agent.until().isEmpty()) {
      return what;
    }
    String from = words.dateOrBlank(agent.from());
    String until = words.dateOrBlank(agent.until());
    String key = from.isEmpty() ? "paper.mandate.until" : "paper.mandate.from-until";
    return words.text(key, what, until, from);
  }
}
