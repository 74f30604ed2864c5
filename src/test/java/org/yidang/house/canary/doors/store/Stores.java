package org.yidang.house.canary.doors.store;

/// Good: the door.
public final class Stores {
  /// Good: part of the door.
  public record Opened(String name) {}
}
