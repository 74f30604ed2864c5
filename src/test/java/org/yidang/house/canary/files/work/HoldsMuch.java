package org.yidang.house.canary.files.work;

/// Bad: holds eight things.
public record HoldsMuch(int a, int b, int c, int d, int e, int f, int g, int h) {
  static final int LIMIT = 8;
}
