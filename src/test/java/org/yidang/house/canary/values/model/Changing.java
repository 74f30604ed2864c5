package org.yidang.house.canary.values.model;

/// Bad: a field that can change.
public final class Changing {
  String name = "a";
}
