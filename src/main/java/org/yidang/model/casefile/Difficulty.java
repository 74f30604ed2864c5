package org.yidang.model.casefile;

/// Difficulty as the case table counts it (domain §9).
public enum Difficulty {
  ORDINARY,
  HARD
}
