package org.yidang.model.office;

/// What somebody of the office does.
public enum PersonRole {
  MEDIATOR,
  DIRECTOR,
  OFFICER,
  LAWYER,
  RECORDER,
  CLERK
}
