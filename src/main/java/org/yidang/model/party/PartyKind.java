package org.yidang.model.party;

/// A person or an organisation.
public enum PartyKind {
  PERSON,
  ORGANISATION
}
