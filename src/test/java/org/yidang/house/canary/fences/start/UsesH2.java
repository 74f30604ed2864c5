package org.yidang.house.canary.fences.start;

import org.h2.Driver;

/// Bad: H2 outside the store, even at the start.
public interface UsesH2 {
  Driver driver();
}
