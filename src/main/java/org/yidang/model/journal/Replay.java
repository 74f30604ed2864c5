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
    State state = states.computeIfAbsent(change.id(), id -> new State(change.kind()));
    if (change.field().equals(Change.VOIDED)) {
      if (!"false".equals(change.after())) {
        voided.add(change.id());
      } else if (voided.remove(change.id())) {
        state.facts.clear(); // a row taken back in says all of its fields anew
      }
      return;
    }
    @Nullable String was = state.facts.get(change.field());
    if (!Objects.equals(was, change.before())) {
      faults.add(change.kind() + "." + change.field() + " of " + change.id());
    }
    if (change.after() == null) {
      state.facts.remove(change.field());
    } else {
      state.facts.put(change.field(), change.after());
    }
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
