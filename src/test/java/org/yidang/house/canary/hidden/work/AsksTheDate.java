package org.yidang.house.canary.hidden.work;

import java.time.LocalDate;

/// Bad: the answer differs from run to run, or from place to place.
public final class AsksTheDate {
  LocalDate asked() {
    return LocalDate.now();
  }
}
