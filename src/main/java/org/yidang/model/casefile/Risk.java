package org.yidang.model.casefile;

/// How dangerous a dispute is, in four colours; never lowered by the program.
public enum Risk {
  BLUE,
  YELLOW,
  ORANGE,
  RED
}
