package org.yidang.kit.id;

/// Sex as an identity number states it.
public enum Sex {
  MALE,
  FEMALE
}
