package org.yidang.house.canary.hidden.work;

import java.util.Random;

/// Bad: the answer differs from run to run, or from place to place.
public final class TakesARandom {
  Random asked() {
    return new Random();
  }
}
