package org.yidang.desk.kit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// Lays fields out in twelfths of the width, line by line; fields of one line begin at the same
/// height. Where the width is small for the size of the letters, fields take twice or all of it.
public final class FieldGrid extends Pane {
  private static final int COLUMNS = 12;
  /// In widths of a Chinese character.
  private static final double NARROW = 34;
  private static final double VERY_NARROW = 20;
  /// Twelfths left over at the end of a line that its last field takes as well.
  private static final int CRUMB = 2;

  private static final double GAP_X = 1.4;
  private static final double GAP_Y = 1.1;

  private final Measured measured = new Measured();

  public FieldGrid() {
    getStyleClass().add("field-grid");
  }

  public FieldGrid(List<? extends FieldRow> fields) {
    this();
    getChildren().addAll(fields);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width > 0 ? width : Math.max(getWidth(), computePrefWidth(-1));
    return measured.height(known, asked -> arrange(asked, false));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 40 * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 12 * em();
  }

  @Override
  public void requestLayout() {
    // asked for by Pane while it is still being made
    if (measured != null) {
      measured.forget();
    }
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
    measured.forget();
  }

  private double arrange(double width, boolean place) {
    double em = em();
    double y = getInsets().getTop();
    List<Node> line = new ArrayList<>();
    int used = 0;
    for (Node child : getManagedChildren()) {
      int span = span(child, width / em, em);
      if (used + span > COLUMNS) {
        y += line(line, y, width, em, place) + GAP_Y * em;
        line.clear();
        used = 0;
      }
      line.add(child);
      used += span;
    }
    if (!line.isEmpty()) {
      y += line(line, y, width, em, place);
    }
    return y + getInsets().getBottom();
  }

  private double line(List<Node> line, double y, double width, double em, boolean place) {
    double gap = GAP_X * em;
    double left = getInsets().getLeft();
    double column = (width - left - getInsets().getRight() + gap) / COLUMNS;
    double x = left;
    double height = 0;
    int free = COLUMNS - line.stream().mapToInt(child -> span(child, width / em, em)).sum();
    for (Node child : line) {
      boolean stretched = child == line.getLast() && line.size() > 1 && free <= CRUMB;
      double w = column * (span(child, width / em, em) + (stretched ? free : 0)) - gap;
      double h = snapSizeY(child.prefHeight(w));
      if (place) {
        child.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(w), h);
      }
      x += w + gap;
      height = Math.max(height, h);
    }
    return height;
  }

  private static int span(Node child, double letters, double em) {
    int wanted = child instanceof FieldRow row ? row.span() : COLUMNS;
    int factor = letters < VERY_NARROW ? 4 : letters < NARROW ? 2 : 1;
    double least = child instanceof FieldRow row ? row.wanted() / em : 0;
    int needed = (int) Math.ceil((least + GAP_X) * COLUMNS / (letters + GAP_X));
    return Math.min(COLUMNS, Math.max(wanted * factor, needed));
  }

  private double em() {
    return getChildren().stream()
        .filter(FieldRow.class::isInstance)
        .findFirst()
        .map(row -> ((FieldRow) row).em())
        .orElse(Font.getDefault().getSize());
  }
}
