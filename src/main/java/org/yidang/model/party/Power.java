package org.yidang.model.party;

/// What a special mandate may allow (P06).
public enum Power {
  ADMIT,
  WAIVE,
  CHANGE,
  SETTLE,
  RECEIVE
}
