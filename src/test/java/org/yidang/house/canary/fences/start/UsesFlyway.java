package org.yidang.house.canary.fences.start;

import org.flywaydb.core.Flyway;

/// Bad: Flyway outside the store.
public interface UsesFlyway {
  Flyway flyway();
}
