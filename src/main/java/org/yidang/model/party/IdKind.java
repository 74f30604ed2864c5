package org.yidang.model.party;

/// The paper a person proves who they are with (domain §11).
public enum IdKind {
  RESIDENT_CARD,
  PASSPORT,
  HMT_RESIDENCE,
  FOREIGN_RESIDENCE,
  NONE
}
