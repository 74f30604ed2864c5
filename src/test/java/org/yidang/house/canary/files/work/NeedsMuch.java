package org.yidang.house.canary.files.work;

/// Bad: needs eight things.
public final class NeedsMuch {
  NeedsMuch(int a, int b, int c, int d, int e, int f, int g, int h) {}

  NeedsMuch(int a, int b, int c, int d, int e, int f, int g) {}
}
