package org.yidang.desk.kit.file;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Lays facts out in two columns of label and value, so that values begin at the same place in
/// every card; in one column where the letters are large for the room. A long value is as high as
/// it needs.
final class FactGrid extends Pane {
  /// In sizes of the letters.
  private static final double LABEL = 6.2;

  private static final double NARROW = 40;
  private static final double GAP_X = 1;
  private static final double GAP_Y = 0.55;

  private final List<Fact> facts = new ArrayList<>();

  /// @param wide takes a whole line
  private record Fact(Label label, Label value, boolean wide) {}

  void add(Label label, Label value, boolean wide) {
    value.setWrapText(true);
    facts.add(new Fact(label, value, wide));
    getChildren().addAll(label, value);
  }

  boolean isEmpty() {
    return facts.isEmpty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return NARROW * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width > 0 ? width : Math.max(getWidth(), computePrefWidth(-1)), false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  private double arrange(double width, boolean place) {
    double gap = GAP_X * em();
    double column = width / em() < NARROW ? width : (width - gap) / 2;
    double label =
        Math.max(
            LABEL * em(),
            facts.stream().mapToDouble(fact -> fact.label.prefWidth(-1)).max().orElse(0));
    double y = 0;
    double line = 0;
    boolean right = false;
    for (Fact fact : facts) {
      boolean beside = right && !fact.wide && column < width;
      if (!beside) {
        y += line > 0 ? line + GAP_Y * em() : 0;
        line = 0;
      }
      double x = beside ? column + gap : 0;
      double room = Math.max(em(), (fact.wide ? width : column) - label - gap);
      double height = snapSizeY(fact.value.prefHeight(room));
      if (place) {
        fact.label.resizeRelocate(snapPositionX(x), snapPositionY(y), label, lineHeight(fact));
        fact.value.resizeRelocate(
            snapPositionX(x + label + gap), snapPositionY(y), snapSizeX(room), height);
      }
      line = Math.max(line, Math.max(height, lineHeight(fact)));
      right = !beside && !fact.wide;
    }
    return snapSizeY(y + line);
  }

  private static double lineHeight(Fact fact) {
    return fact.label.prefHeight(-1);
  }

  private double em() {
    return facts.isEmpty() ? 1 : facts.getFirst().value.getFont().getSize();
  }
}
