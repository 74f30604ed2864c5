package org.yidang.model.party;

/// How far an agent's mandate reaches (P06).
public enum Scope {
  GENERAL,
  SPECIAL
}
