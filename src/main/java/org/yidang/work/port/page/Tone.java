package org.yidang.work.port.page;

/// How dark a mark is: ink for what counts, faint for hints such as the ring of a seal place.
public enum Tone {
  INK,
  FAINT
}
