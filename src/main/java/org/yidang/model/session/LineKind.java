package org.yidang.model.session;

/// What a line of the minutes is.
public enum LineKind {
  STATEMENT,
  QUESTION,
  ANSWER,
  NOTE
}
