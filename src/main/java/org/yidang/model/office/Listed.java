package org.yidang.model.office;

import org.yidang.model.entity.Entity;

/// What stands in a list of the office and is found by its name.
public sealed interface Listed extends Entity permits Body, GridCell, Person {
  String name();

  /// False once it is not in use any more; files keep what they were written with.
  boolean active();
}
