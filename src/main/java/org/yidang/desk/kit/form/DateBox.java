package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// The text field of a day with its calendar.
final class DateBox {
  private final Supplier<LocalDate> today;
  private final Days days;
  private final Words words;
  private final TextField text = new TextField();
  private final Button button;
  private final HBox node;
  private final DropDown drop = new DropDown();

  DateBox(FormTools tools) {
    today = tools.today();
    words = tools.words();
    days = new Days(today);
    text.setPromptText(tools.words().text("desk.date.example"));
    text.getStyleClass().add("left-pill");
    text.setPrefColumnCount(10);
    button = Icons.button(Feather.CALENDAR, tools.words().text("desk.date.pick"));
    button.getStyleClass().add("right-pill");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> toggle());
    button.setMaxHeight(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    node = new HBox(text, button);
    node.getStyleClass().add("date-box");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  TextField text() {
    return text;
  }

  HBox node() {
    return node;
  }

  /// Gives the button an id after that of the field.
  void named(String id) {
    button.setId(id + "-calendar");
  }

  /// Puts a readable day into its usual shape.
  void settle() {
    days.read(text.getText()).ifPresent(day -> text.setText(day.toString()));
  }

  private void key(KeyEvent event) {
    boolean opens =
        event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.DOWN && event.isAltDown();
    if (opens) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    if (drop.isOpen() || drop.justClosed()) {
      drop.close();
      return;
    }
    LocalDate day = days.read(text.getText()).orElseGet(today);
    MonthSheet sheet = new MonthSheet(day, today.get(), words, this::pick);
    drop.open(node, sheet);
    sheet.requestFocus();
  }

  private void pick(LocalDate day) {
    text.setText(day.toString());
    drop.close();
    text.requestFocus();
    text.end();
  }
}
