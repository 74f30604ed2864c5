package org.yidang.desk.kit.form;

import java.util.function.DoubleUnaryOperator;

/// The height of a box for a width, asked for once.
///
/// Boxes ask their children both how high they would like to be and how high they must be, and
/// each asks its own children both again: without a memory every level doubles the work. The owner
/// forgets when its layout is asked for and when it has been laid out, so that what only shows
/// after layout is seen the next time.
final class Measured {
  private double width = Double.NaN;
  private double height;

  double height(double asked, DoubleUnaryOperator measure) {
    if (asked != width) {
      height = measure.applyAsDouble(asked);
      width = asked;
    }
    return height;
  }

  void forget() {
    width = Double.NaN;
  }
}
