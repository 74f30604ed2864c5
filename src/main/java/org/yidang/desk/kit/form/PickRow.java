package org.yidang.desk.kit.form;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Latest;

/// A person or body: typed freely, or picked from what is found while typing (Down, Enter). The
/// form keeps the name, and beside it under `<name>Id` the id of what was picked; typing over a
/// picked name clears the id.
public final class PickRow extends FieldRow {
  private static final Duration QUIET = Duration.ofMillis(150);
  private static final int MOST = 8;

  private final TextField text = new TextField();
  private final StringProperty id;
  private final Function<String, List<Suggestion>> find;
  private final Latest<List<Suggestion>> latest;
  private final ListView<Suggestion> list = new ListView<>();
  private final Popup popup = new Popup();
  private Consumer<Suggestion> picked = _ -> {};
  private boolean writing;

  /// @param find looks up what fits the typed text; runs beside the FX thread
  public PickRow(
      FormModel form,
      String name,
      String words,
      FormTools tools,
      Function<String, List<Suggestion>> find) {
    super(form, name, words);
    this.find = find;
    this.latest = tools.background().latest(QUIET);
    this.id = form.text(name + "Id");
    text.textProperty().bindBidirectional(form.text(name));
    text.setPromptText(tools.words().text("desk.pick.example"));
    watchComposing(text);
    place(text, text);
    leaves(text);
    list.setCellFactory(_ -> new Cell());
    list.getStyleClass().add("pick-list");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> pickSelected());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    text.textProperty().subscribe((_, typed) -> typed(typed));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.focusedProperty().subscribe((_, now) -> lost(now));
  }

  /// Called when something is picked, to fill other fields from it.
  public PickRow onPicked(Consumer<Suggestion> action) {
    picked = action;
    return this;
  }

  @Override
  public void focus() {
    text.requestFocus();
  }

  @Override
  public String reading() {
    return text.getText().strip();
  }

  private void lost(boolean focused) {
    if (!focused) {
      latest.stop();
      popup.hide();
    }
  }

  private void typed(String typed) {
    if (writing || !text.isFocused()) {
      return;
    }
    id.set("");
    if (typed.isBlank() || form().isComposing()) {
      latest.stop();
      popup.hide();
    } else {
      ask(typed.strip());
    }
  }

  private void ask(String typed) {
    latest.ask(_ -> find.apply(typed), this::offer);
  }

  private void offer(List<Suggestion> found) {
    if (found.isEmpty() || !text.isFocused()) {
      popup.hide();
      return;
    }
    List<Suggestion> shown = found.size() > MOST ? found.subList(0, MOST) : found;
    list.getItems().setAll(shown);
    list.getSelectionModel().clearSelection();
    double em = text.getFont().getSize();
    list.setFixedCellSize(em * 2.6);
    list.setPrefSize(Math.max(text.getWidth(), 20 * em), em * (2.6 * shown.size() + 0.6));
    Bounds at = text.localToScreen(text.getBoundsInLocal());
    if (!popup.isShowing()) {
      popup.show(text, at.getMinX(), at.getMaxY() + 2);
    }
  }

  private void key(KeyEvent event) {
    if (!popup.isShowing()) {
      if (event.getCode() == KeyCode.DOWN && !text.getText().isBlank()) {
        ask(text.getText().strip());
        event.consume();
      }
      return;
    }
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> pickSelected();
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pickSelected() {
    Suggestion chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    writing = true;
    text.setText(chosen.name());
    text.end();
    writing = false;
    id.set(chosen.id());
    popup.hide();
    picked.accept(chosen);
  }

  /// A name and, in grey, what tells it from others.
  private static final class Cell extends ListCell<Suggestion> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(name, detail);

    Cell() {
      name.getStyleClass().add("pick-name");
      detail.getStyleClass().add("pick-detail");
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        name.setText(item.name());
        detail.setText(item.detail());
        setGraphic(box);
      }
    }
  }
}
