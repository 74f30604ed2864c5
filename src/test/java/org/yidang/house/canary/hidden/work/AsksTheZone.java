package org.yidang.house.canary.hidden.work;

import java.time.ZoneId;

/// Bad: the answer differs from run to run, or from place to place.
public final class AsksTheZone {
  ZoneId asked() {
    return ZoneId.systemDefault();
  }
}
