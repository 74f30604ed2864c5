package org.yidang.model.party;

/// As the ID number says it; UNKNOWN where there is no number.
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN
}
