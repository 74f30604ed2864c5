package org.yidang.model.party;

/// Who named a mediator (A4).
public enum ChosenBy {
  COMMITTEE,
  PARTIES
}
