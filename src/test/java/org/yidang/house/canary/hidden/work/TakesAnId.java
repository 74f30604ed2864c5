package org.yidang.house.canary.hidden.work;

import java.util.UUID;

/// Bad: the answer differs from run to run, or from place to place.
public final class TakesAnId {
  UUID asked() {
    return UUID.randomUUID();
  }
}
