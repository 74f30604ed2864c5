package org.yidang.desk.kit.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A box of lines, one above the other, that is never lower than it likes to be and measures itself
/// once a layout, however deep it lies in others.
class Column extends VBox {
  private final Measured measured = new Measured();

  Column(Node... children) {
    super(children);
  }

  @Override
  protected double computePrefHeight(double width) {
    return measured.height(width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    // asked for by VBox while it is still being made
    if (measured != null) {
      measured.forget();
    }
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    measured.forget();
  }
}
