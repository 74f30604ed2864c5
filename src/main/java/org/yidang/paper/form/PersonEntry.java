package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.Nation;
import org.yidang.model.party.Party;

/// A person as the party block prints one.
record PersonEntry(
    String role,
    String name,
    String sex,
    String nation,
    String age,
    String idNumber,
    String work,
    String phone,
    String address,
    List<AgentEntry> agents)
    implements PartyEntry {

  static PersonEntry from(
      Party party, String role, List<AgentEntry> agents, LocalDate on, Wording words) {
    return new PersonEntry(
        role,
        Names.of(party, words),
        party.sex().map(words::label).orElse(""),
        Nation.find(party.nation()).map(Nation::label).orElse(party.nation()),
        age(party, on, words),
        idNumber(party, words),
        party.work(),
        party.phone(),
        address(party, words),
        agents);
  }

  static String age(Party party, LocalDate on, Wording words) {
    return party.ageOn(on).isPresent() ? words.text("paper.age", party.ageOn(on).getAsInt()) : "";
  }

  /// The number alone for a resident card, with the name of the paper for any other.
  static String idNumber(Party party, Wording words) {
    if (party.idKind() == IdKind.CITIZEN) {
      return party.idNumber();
    }
    String told = party.idKind() == IdKind.NONE ? party.noIdReason() : party.idNumber();
    if (told.isBlank()) {
      return "";
    }
    String key = party.idKind() == IdKind.NONE ? "paper.id-none" : "paper.id-other";
    return words.text(key, words.label(party.idKind()), told);
  }

  /// Where a party is found: work and home, or the word that it is not told.
  static String address(Party party, Wording words) {
    return party.sheltered()
        ? words.text("paper.sheltered")
        : Stream.of(party.workplace(), party.address())
            .filter(place -> !place.isBlank())
            .collect(Collectors.joining("；"));
  }
}
