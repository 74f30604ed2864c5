package org.yidang.house.canary.files.work;

/// Good: holds seven things, and a constant.
public record HoldsEnough(int a, int b, int c, int d, int e, int f, int g) {
  static final int LIMIT = 7;
}
