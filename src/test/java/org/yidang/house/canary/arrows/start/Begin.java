package org.yidang.house.canary.arrows.start;

/// Good: nobody need know it.
public final class Begin {
  public static final String NAME = String.valueOf(1);
}
