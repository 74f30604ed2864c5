package org.yidang.model.agreement;

/// What a duty consists of.
public enum DutyKind {
  PAYMENT,
  ACTION,
  APOLOGY,
  RESTRAINT
}
