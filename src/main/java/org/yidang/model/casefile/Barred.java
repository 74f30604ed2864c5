package org.yidang.model.casefile;

/// Why a dispute may not be accepted (A2): the check-list before acceptance.
public enum Barred {
  COURT,
  SETTLED,
  ADMINISTRATIVE,
  SPECIAL_ORGAN
}
