package org.yidang.model.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One field of one entity that an entry of the journal changed.
///
/// A row appears with [#VOIDED] going from nothing to `false`, and leaves with `false` to `true`:
/// nothing is ever deleted.
///
/// @param before canonical text, null when there was no value
/// @param after canonical text, null when there is none now
public record Change(
    String kind, UUID id, String field, @Nullable String before, @Nullable String after) {

  /// The fact every row carries: whether it has been taken out of the file (作废).
  public static final String VOIDED = "voided";

  public Change {
    if (Objects.equals(before, after)) {
      throw new IllegalArgumentException("no change in " + kind + "." + field);
    }
  }

  /// What must change so that `before` becomes `after`; rows by id, in a stable order.
  public static List<Change> between(Map<UUID, Row> before, Map<UUID, Row> after) {
    List<Change> changes = new ArrayList<>();
    for (Row now : after.values()) {
      Row was = before.get(now.id());
      if (was == null) {
        changes.add(new Change(now.kind(), now.id(), VOIDED, null, "false"));
      }
      addFields(changes, now, was == null ? Map.of() : was.facts(), now.facts());
    }
    for (Row was : before.values()) {
      if (!after.containsKey(was.id())) {
        changes.add(new Change(was.kind(), was.id(), VOIDED, "false", "true"));
      }
    }
    return changes;
  }

  private static void addFields(
      List<Change> changes, Row row, Map<String, String> before, Map<String, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String was = before.get(name);
      String now = after.get(name);
      if (!Objects.equals(was, now)) {
        changes.add(new Change(row.kind(), row.id(), name, was, now));
      }
    }
  }
}
