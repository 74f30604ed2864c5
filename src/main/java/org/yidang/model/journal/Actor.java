package org.yidang.model.journal;

/// Who acts, in which role, at which desk.
public record Actor(String name, String role, String desk) {
  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
  }
}
