package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;

/// Who was at a session, as its minutes name them.
record Attendees(CaseFile file, Session session, Wording words) {
  /// Parties and those who stand for them, with their capacity.
  String parties() {
    return said(person -> present(person) && ofAParty(person));
  }

  /// Everybody else who took part.
  String helpers() {
    return said(person -> present(person) && !ofAParty(person));
  }

  String absent() {
    return said(person -> !present(person));
  }

  /// The name of a party before what it said.
  String speaker(UUID party) {
    String name = file.party(party).map(Party::name).orElse("");
    return words.text("paper.p09.speaker", name);
  }

  /// Everybody who signs: parties, helpers, mediators, recorder. Where nobody wrote down who came,
  /// every party has its place.
  List<Seat> seats() {
    var seats = new ArrayList<Seat>();
    all(person -> present(person) && ofAParty(person)).forEach(p -> seats.add(seat(p)));
    if (seats.isEmpty()) {
      file.parties().forEach(p -> seats.add(new Seat(party(), p.name())));
    }
    all(person -> present(person) && !ofAParty(person)).forEach(p -> seats.add(seat(p)));
    official("paper.mediator", session.mediators(), seats);
    official("paper.recorder", session.recorder(), seats);
    return seats;
  }

  private void official(String key, String names, List<Seat> seats) {
    List<String> each = words.names(names);
    for (String name : each.isEmpty() ? List.of("") : each) {
      seats.add(new Seat(words.text(key), name));
    }
  }

  private Seat seat(Attendance person) {
    return new Seat(capacity(person), person.name());
  }

  private List<Attendance> all(Predicate<Attendance> which) {
    return file.attendances(session.id()).stream().filter(which).toList();
  }

  private String said(Predicate<Attendance> which) {
    return words.list(all(which).stream().map(this::said).toList());
  }

  private String said(Attendance person) {
    boolean remote =
        person.presence() == Presence.BY_VIDEO || person.presence() == Presence.BY_PHONE;
    return remote
        ? words.text(
            "paper.p09.remote", person.name(), capacity(person), words.label(person.presence()))
        : words.text("paper.p09.person", person.name(), capacity(person));
  }

  private static boolean present(Attendance person) {
    return person.presence() != Presence.ABSENT;
  }

  private boolean ofAParty(Attendance person) {
    return person.person().filter(id -> party(id).isPresent() || agent(id).isPresent()).isPresent();
  }

  private Optional<Party> party(UUID id) {
    return file.party(id);
  }

  private Optional<Agent> agent(UUID id) {
    return file.agents().stream().filter(agent -> agent.id().equals(id)).findFirst();
  }

  private Optional<Helper> helper(UUID id) {
    return file.helpers().stream().filter(helper -> helper.id().equals(id)).findFirst();
  }

  private String party() {
    return words.text("paper.party");
  }

  /// As it was written down, else what the file knows of this person.
  private String capacity(Attendance person) {
    if (!person.capacity().isBlank()) {
      return person.capacity();
    }
    Optional<UUID> id = person.person();
    return id.flatMap(this::party)
        .map(party -> party())
        .or(() -> id.flatMap(this::agent).map(agent -> AgentEntry.role(agent, words)))
        .or(() -> id.flatMap(this::helper).map(helper -> words.label(helper.role())))
        .orElseGet(() -> words.text("paper.helper"));
  }
}
