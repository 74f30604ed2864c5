package org.yidang.house.canary.hidden.start;

import java.time.LocalDate;

/// Good: somebody has to know the date.
public final class MayAsk {
  LocalDate today() {
    return LocalDate.now();
  }
}
