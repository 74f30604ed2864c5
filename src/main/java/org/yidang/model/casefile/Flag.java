package org.yidang.model.casefile;

/// What the first receiver ticks on G07, and what changes how a file is handled.
public enum Flag {
  INJURY,
  DAMAGE,
  WEAPON,
  ALCOHOL,
  DOMESTIC_VIOLENCE,
  MINOR,
  CROWD,
  REPEATED
}
