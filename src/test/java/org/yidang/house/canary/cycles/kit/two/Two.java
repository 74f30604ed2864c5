package org.yidang.house.canary.cycles.kit.two;

import org.yidang.house.canary.cycles.kit.one.One;

/// Bad: needs one, which needs it.
public final class Two {
  One one() {
    return new One(this);
  }
}
