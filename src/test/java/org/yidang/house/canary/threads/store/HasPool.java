package org.yidang.house.canary.threads.store;

import java.util.concurrent.Executors;

/// Bad: a pool of its own.
public final class HasPool {
  void go() {
    Executors.newSingleThreadExecutor().shutdown();
  }
}
