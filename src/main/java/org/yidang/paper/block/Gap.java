package org.yidang.paper.block;

/// Empty space; at the top of a page it is kept only when `firm`, as on a cover.
public record Gap(double heightMm, boolean firm) implements Block {
  public static Gap mm(double height) {
    return new Gap(height, false);
  }

  public static Gap firm(double height) {
    return new Gap(height, true);
  }
}
