package org.yidang.rules.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;

/// A session with everything that was written down about it.
public record Sitting(
    Session session, List<Attendance> attendances, List<Item> items, List<Position> positions) {

  public Sitting {
    attendances = List.copyOf(attendances);
    items = List.copyOf(items);
    positions = List.copyOf(positions);
  }

  public boolean someItem(ItemState state) {
    return items.stream().anyMatch(item -> item.state() == state);
  }

  /// True when somebody took part, in the room, by video or by telephone.
  boolean took(UUID person) {
    return attendances.stream()
        .anyMatch(
            attendance ->
                attendance.presence() != Presence.ABSENT
                    && attendance.person().equals(Optional.of(person)));
  }

  /// True when a party was there itself or somebody for it.
  boolean heard(CaseFile file, Party party) {
    return took(party.id())
        || file.agentsOf(party.id()).stream().map(Agent::id).anyMatch(this::took);
  }

  boolean guarded(CaseFile file, Party party) {
    return file.agentsOf(party.id()).stream()
        .filter(agent -> agent.standing() == Standing.GUARDIAN)
        .map(Agent::id)
        .anyMatch(this::took);
  }
}
