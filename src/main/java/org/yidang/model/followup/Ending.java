package org.yidang.model.followup;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// That a round of mediation ended without agreement, and what the parties were told (P15, A9).
public record Ending(
    UUID id,
    int round,
    LocalDate on,
    EndReason reason,
    String explanation,
    Set<Route> routes,
    String advice)
    implements Entity {
  public Ending {
    routes = Set.copyOf(routes);
  }
}
