package org.yidang.house.canary.files.work;

/// Bad: whatever happens is swallowed, four times.
public final class CatchesAll {
  void go(Runnable run) {
    try {
      run.run();
    } catch (RuntimeException e) {
      run.run();
    }
    try {
      run.run();
    } catch (Exception e) {
      run.run();
    }
    try {
      run.run();
    } catch (Throwable e) {
      run.run();
    }
    try {
      run.run();
    } catch (java.lang.Error | java.lang.RuntimeException e) {
      run.run();
    }
  }
}
