package org.yidang.house.canary.files.line;

/// Good: the command line prints.
public final class MayPrint {
  void go() {
    System.out.println("a");
  }
}
