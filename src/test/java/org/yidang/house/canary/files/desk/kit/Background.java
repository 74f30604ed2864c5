package org.yidang.house.canary.files.desk.kit;

/// Good: somebody has to catch what nobody else did.
public final class Background {
  void go(Runnable run) {
    try {
      run.run();
    } catch (RuntimeException e) {
      run.run();
    }
  }
}
