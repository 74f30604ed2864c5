package org.yidang.work.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.entity.Entity;
import org.yidang.rules.Finding;

/// Rows of a form that stand for entities that are there already.
public final class RowIds {
  private RowIds() {}

  /// Refuses rows that carry an id which is none of the entities they may replace, or carry the
  /// same id twice: an id is given by the program, never chosen.
  public static List<Finding> judge(
      Input in, Field<Input> field, Collection<? extends Entity> there) {
    Set<UUID> left = there.stream().map(Entity::id).collect(Collectors.toCollection(HashSet::new));
    List<Finding> findings = new ArrayList<>();
    for (Input row : in.rows(field)) {
      if (row.id().isPresent() && !left.remove(row.id().get())) {
        findings.add(Finding.block("form.row-unknown", row.path()));
      }
    }
    return findings;
  }
}
