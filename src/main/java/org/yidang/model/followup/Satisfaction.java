package org.yidang.model.followup;

/// What the visited person answered.
public enum Satisfaction {
  SATISFIED,
  MOSTLY,
  DISSATISFIED,
  NO_ANSWER
}
