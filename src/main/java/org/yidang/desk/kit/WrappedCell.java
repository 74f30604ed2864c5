package org.yidang.desk.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of a table that shows all of its words, over several lines where the column is narrow.
/// (A row asks its cells without a width, and would count every text as one line.)
public final class WrappedCell<T> extends TableCell<T, String> {
  private final Label words = new Label();

  public WrappedCell() {
    words.setWrapText(true);
    words.getStyleClass().add("cell-text");
    setGraphic(words);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    words.setText(empty || item == null ? "" : item);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = getTableColumn() == null ? 0 : getTableColumn().getWidth();
    return given > 0
        ? snappedTopInset()
            + words.prefHeight(given - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset()
        : super.computePrefHeight(width);
  }
}
