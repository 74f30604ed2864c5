package org.yidang.paper.layout;

import org.yidang.paper.block.Look;

/// By how much lines and spaces move together, so that a paper does not spill a few lines onto one
/// more page. 1 is as designed.
record Tightness(double factor) {
  static final Tightness NONE = new Tightness(1);
  private static final double CLOSEST = 1.3;

  Look of(Look look) {
    double closest = Math.min(look.pitch(), CLOSEST * look.size());
    return new Look(look.face(), look.size(), Math.max(closest, look.pitch() * factor));
  }

  double of(double space) {
    return space * factor;
  }
}
