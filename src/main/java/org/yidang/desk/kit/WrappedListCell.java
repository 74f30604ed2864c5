package org.yidang.desk.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell of a list that is as high as its content needs at the width the list has. (A list asks
/// its cells without a width, and would count every text as one line.)
public abstract class WrappedListCell<T> extends ListCell<T> {
  private final Region content;

  /// @param content what is shown of an item; kept for all items this cell shows
  protected WrappedListCell(Region content) {
    this.content = content;
    setPrefWidth(0);
  }

  /// Shows an item in the content.
  protected abstract void show(T item);

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
    } else {
      show(item);
      setGraphic(content);
    }
  }

  @Override
  protected final double computePrefHeight(double width) {
    double given = width > 0 ? width : getWidth();
    return given > 0 && !isEmpty()
        ? snappedTopInset()
            + content.prefHeight(given - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset()
        : super.computePrefHeight(width);
  }
}
