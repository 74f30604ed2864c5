package org.yidang.model.followup;

/// How a file closes (P16).
public enum Outcome {
  PERFORMED,
  AGREED,
  PARTLY_PERFORMED,
  NOT_REACHED,
  TRANSFERRED,
  OTHER
}
