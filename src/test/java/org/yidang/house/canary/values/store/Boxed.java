package org.yidang.house.canary.values.store;

/// Bad: a result that is not exact.
public interface Boxed {
  Double amount(String name);
}
