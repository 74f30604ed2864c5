package org.yidang.model.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// A visit after the mediation (form P13): planned, then made.
///
/// @param visitedAt empty while it is only planned
/// @param spokeWith who was asked
/// @param performed how the agreement is being kept, in words
/// @param lawsuit whether somebody sued, and what came of it
/// @param dangers wrong mediation, sharpening, hidden dangers; blank when there were none
/// @param measures what was done about them
/// @param relapse true when the dispute has broken out again
public record Visit(
    UUID id,
    LocalDate plannedOn,
    Optional<LocalDateTime> visitedAt,
    VisitWay way,
    String visitor,
    String spokeWith,
    String performed,
    Optional<Satisfaction> satisfaction,
    String lawsuit,
    String dangers,
    String measures,
    boolean relapse)
    implements Entity {
  public boolean done() {
    return visitedAt.isPresent();
  }
}
