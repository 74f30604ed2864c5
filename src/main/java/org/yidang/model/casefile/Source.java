package org.yidang.model.casefile;

/// Where the dispute came from (G07).
public enum Source {
  CALL_110,
  COUNTER,
  PATROL,
  HOTLINE_12345,
  GRID,
  TRANSFERRED
}
