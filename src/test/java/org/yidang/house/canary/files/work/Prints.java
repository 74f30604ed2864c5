package org.yidang.house.canary.files.work;

/// Bad: prints, three times.
public final class Prints {
  void go(IllegalStateException failure) {
    System.out.println("a");
    java.lang.System.err.println("b");
    failure.printStackTrace();
  }
}
