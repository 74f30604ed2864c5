package org.yidang.house.canary.files.work;

/// Good: says what it is for, above its annotations.
@Deprecated
@SuppressWarnings("unused")
public final class Speaks {
  /// Inner types may be silent.
  public record Inner(String name) {}
}
