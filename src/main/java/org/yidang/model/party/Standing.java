package org.yidang.model.party;

/// In what way somebody stands for a party.
public enum Standing {
  GUARDIAN,
  AGENT,
  REPRESENTATIVE
}
