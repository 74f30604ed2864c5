package org.yidang.desk.kit.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a text field offers below itself while somebody types: chosen by mouse, or by Down, Up and
/// Enter without the cursor leaving the field. Esc closes it.
final class OfferList {
  private static final int MOST_SHOWN = 8;
  private static final double ONE_LINE = 2.2;
  private static final double TWO_LINES = 2.8;
  private static final double FRAME = 0.6;

  private final TextField field;
  private final Region under;
  private final ListView<Suggestion> list = new ListView<>();
  private final DropDown drop = new DropDown();
  private final Consumer<Suggestion> picked;

  /// @param field where one types
  /// @param under what the list hangs below and is as wide as
  OfferList(TextField field, Region under, Consumer<Suggestion> picked) {
    this.field = field;
    this.under = under;
    this.picked = picked;
    list.setCellFactory(_ -> new Cell());
    list.getStyleClass().add("pick-list");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> pick());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  boolean isShowing() {
    return drop.isOpen();
  }

  boolean justClosed() {
    return drop.justClosed();
  }

  void hide() {
    drop.close();
  }

  /// Shows what fits; nothing hides the list.
  ///
  /// @param selected the place of the one that stands out, or -1
  void show(List<Suggestion> offered, int selected) {
    if (offered.isEmpty()) {
      hide();
      return;
    }
    list.getItems().setAll(offered);
    list.getSelectionModel().clearSelection();
    if (selected >= 0) {
      list.getSelectionModel().select(selected);
      list.scrollTo(Math.max(0, selected - 2));
    }
    double em = field.getFont().getSize();
    boolean detailed = offered.stream().anyMatch(one -> !one.detail().isEmpty());
    double line = Math.rint(em * (detailed ? TWO_LINES : ONE_LINE));
    list.setFixedCellSize(line);
    double height = line * Math.min(offered.size(), MOST_SHOWN) + FRAME * em;
    list.setPrefSize(Math.max(under.getWidth(), 14 * em), height);
    drop.open(under, list);
  }

  private void key(KeyEvent event) {
    if (!drop.isOpen()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> select(1);
      case UP -> select(-1);
      case ENTER -> pick();
      case ESCAPE -> hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int by) {
    int at = list.getSelectionModel().getSelectedIndex();
    int next = Math.clamp(at + by, 0, list.getItems().size() - 1);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_SHOWN + 1));
  }

  private void pick() {
    Suggestion chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      hide();
      picked.accept(chosen);
    }
  }

  /// A name and, in grey, what tells it from others.
  private static final class Cell extends ListCell<Suggestion> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(name);

    Cell() {
      name.getStyleClass().add("pick-name");
      detail.getStyleClass().add("pick-detail");
      box.getStyleClass().add("pick-cell");
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      name.setText(item.name());
      detail.setText(item.detail());
      box.getChildren().setAll(name);
      if (!item.detail().isEmpty()) {
        box.getChildren().add(detail);
      }
      setGraphic(box);
    }
  }
}
