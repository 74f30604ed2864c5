package org.yidang.house.canary.threads.work;

/// Bad: a thread of its own.
public final class StartsThread {
  void go() {
    new Thread(() -> {}).start();
  }
}
