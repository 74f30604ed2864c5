package org.yidang.model.casefile;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.entity.Entity;

/// What the first receiver wrote down (form G07).
///
/// @param callNo 警情编号, blank when nobody gave one
/// @param cell grid cell of the place, as the office's list names it
/// @param amount what is in dispute in money, where that can be said
/// @param earlierCalls how often the police were called about the same dispute before
/// @param outcome 处置结果 of the call itself
public record Intake(
    UUID id,
    Source source,
    String callNo,
    String firstReceiver,
    LocalDateTime reportedAt,
    Optional<LocalDateTime> arrivedAt,
    Optional<LocalDateTime> occurredAt,
    String place,
    String cell,
    DisputeType type,
    Optional<PoliceType> policeType,
    String facts,
    Optional<Money> amount,
    Set<Flag> flags,
    int earlierCalls,
    Optional<Routing> routing,
    String outcome)
    implements Entity {
  public Intake {
    flags = Set.copyOf(flags);
    if (earlierCalls < 0) {
      throw new IllegalArgumentException("earlierCalls");
    }
  }

  /// This intake with where the duty officer sent the dispute.
  public Intake routed(Routing to) {
    return new Intake(
        id,
        source,
        callNo,
        firstReceiver,
        reportedAt,
        arrivedAt,
        occurredAt,
        place,
        cell,
        type,
        policeType,
        facts,
        amount,
        flags,
        earlierCalls,
        Optional.of(to),
        outcome);
  }

  /// This intake with what was done about the call itself.
  public Intake handled(String how) {
    return new Intake(
        id,
        source,
        callNo,
        firstReceiver,
        reportedAt,
        arrivedAt,
        occurredAt,
        place,
        cell,
        type,
        policeType,
        facts,
        amount,
        flags,
        earlierCalls,
        routing,
        how);
  }
}
