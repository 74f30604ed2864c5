package org.yidang.model.party;

import java.util.UUID;
import org.yidang.model.entity.Entity;

/// A mediator of this file (A4).
///
/// @param chief true for the one who leads
public record Mediator(UUID id, String name, ChosenBy chosenBy, boolean chief) implements Entity {
  public Mediator leading(boolean leads) {
    return new Mediator(id, name, chosenBy, leads);
  }
}
