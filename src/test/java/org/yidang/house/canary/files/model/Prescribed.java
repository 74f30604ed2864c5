package org.yidang.house.canary.files.model;

/// Good: the law asks for eight fields.
public record Prescribed(int a, int b, int c, int d, int e, int f, int g, int h) {
  public Prescribed {
    if (a < 0) {
      throw new IllegalArgumentException("a");
    }
  }
}
