package org.yidang.house.canary.hidden.work;

/// Bad: the answer differs from run to run, or from place to place.
public final class ThrowsADie {
  double asked() {
    return Math.random();
  }
}
