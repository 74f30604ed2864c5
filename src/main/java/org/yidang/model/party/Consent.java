package org.yidang.model.party;

/// What a party says to being mediated (A1).
public enum Consent {
  UNDECLARED,
  AGREED,
  REFUSED
}
