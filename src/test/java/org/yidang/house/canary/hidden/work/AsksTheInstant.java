package org.yidang.house.canary.hidden.work;

import java.time.Instant;

/// Bad: the answer differs from run to run, or from place to place.
public final class AsksTheInstant {
  Instant asked() {
    return Instant.now();
  }
}
