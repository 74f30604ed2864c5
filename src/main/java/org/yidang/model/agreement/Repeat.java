package org.yidang.model.agreement;

/// Whether a duty falls due once or again every month.
public enum Repeat {
  ONCE,
  MONTHLY
}
