package org.yidang.house.canary.fences.line;

import org.jooq.Record;

/// Bad: jOOQ outside the store.
public interface UsesJooq {
  Record row();
}
