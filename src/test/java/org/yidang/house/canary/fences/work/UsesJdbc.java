package org.yidang.house.canary.fences.work;

import java.sql.Connection;

/// Bad: JDBC outside the store.
public interface UsesJdbc {
  Connection connection();
}
