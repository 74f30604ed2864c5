package org.yidang.model.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;

/// Plays changes over rows: from the first entry on it gives the file at any moment.
public final class Replay {
  private static final class State {
    final String kind;
    final Map<String, String> facts = new TreeMap<>();

    State(String kind) {
      this.kind = kind;
    }
  }

  private final Map<UUID, State> states = new LinkedHashMap<>();
  private final Set<UUID> voided = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  /// Starts from rows that are known, none of them voided.
  public static Replay from(Map<UUID, Row> rows) {
    var replay = new Replay();
    rows.values()
        .forEach(
            row -> {
              var state = new State(row.kind());
              state.facts.putAll(row.facts());
              replay.states.put(row.id(), state);
            });
    return replay;
  }

  public Replay play(List<Change> changes) {
    changes.forEach(this::play);
    return this;
  }

  private void play(Change change) {
    State state = states.get(change.id());
    if (change.field().equals(Change.VOIDED)) {
      moveInOrOut(change, state);
    } else if (state == null || voided.contains(change.id())) {
      faults.add(where(change));
    } else {
      set(change, state.facts);
    }
  }

  /// A row comes in with nothing before it, also when it was in the file once, and says all of its
  /// fields anew; it leaves only from where it is.
  private void moveInOrOut(Change change, @Nullable State state) {
    boolean there = state != null && !voided.contains(change.id());
    boolean enters = "false".equals(change.after());
    if (enters == there || !Objects.equals(change.before(), enters ? null : "false")) {
      faults.add(where(change));
    }
    if (enters) {
      states.put(change.id(), new State(change.kind()));
      voided.remove(change.id());
    } else if (state != null) {
      voided.add(change.id());
    }
  }

  private void set(Change change, Map<String, String> facts) {
    if (!Objects.equals(facts.get(change.field()), change.before())) {
      faults.add(where(change));
    }
    if (change.after() == null) {
      facts.remove(change.field());
    } else {
      facts.put(change.field(), change.after());
    }
  }

  private static String where(Change change) {
    return change.kind() + "." + change.field() + " of " + change.id();
  }

  /// The rows that are in force now.
  public Map<UUID, Row> rows() {
    Map<UUID, Row> rows = new TreeMap<>();
    states.forEach(
        (id, state) -> {
          if (!voided.contains(id)) {
            rows.put(id, new Row(state.kind, id, state.facts));
          }
        });
    return rows;
  }

  /// Every row ever made, with whether it is voided: what `verify` holds against the tables.
  public Map<UUID, Row> allRows() {
    Map<UUID, Row> rows = new TreeMap<>();
    states.forEach(
        (id, state) -> {
          var facts = new TreeMap<>(state.facts);
          facts.put(Change.VOIDED, String.valueOf(voided.contains(id)));
          rows.put(id, new Row(state.kind, id, facts));
        });
    return rows;
  }

  /// Places where a change did not find what it said was there before; empty in a sound journal.
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
