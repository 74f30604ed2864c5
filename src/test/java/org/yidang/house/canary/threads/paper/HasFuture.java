package org.yidang.house.canary.threads.paper;

import java.util.concurrent.CompletableFuture;

/// Bad: work that is done somewhere, some time.
public final class HasFuture {
  void go() {
    CompletableFuture.runAsync(() -> {});
  }
}
