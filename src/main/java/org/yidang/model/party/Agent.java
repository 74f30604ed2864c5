package org.yidang.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// Somebody who stands for a party: guardian, agent with a mandate, elected representative.
///
/// @param party whom they stand for
/// @param relation to the party (父亲, 同事, 律师 …)
/// @param until last day of the mandate
public record Agent(
    UUID id,
    UUID party,
    Standing standing,
    String name,
    String relation,
    String idNumber,
    String phone,
    String workplace,
    String address,
    Optional<Scope> scope,
    Set<Power> powers,
    Optional<LocalDate> from,
    Optional<LocalDate> until)
    implements Entity {
  public Agent {
    powers = Set.copyOf(powers);
  }
}
