package org.yidang.desk.kit.form;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// One of several values, picked from the list that hangs below (click, or Down), or found by
/// typing a part of its words. What fits none of them does not stay: on leaving, the field says
/// again what is chosen; emptied, it chooses nothing.
final class SearchBox {
  private final List<Option> options;
  private final StringProperty code;
  private final TextField text = new TextField();
  private final Button button;
  private final HBox node;
  private final OfferList offers;
  private boolean writing;

  SearchBox(List<Option> options, StringProperty code, Words words) {
    this.options = options;
    this.code = code;
    text.setPromptText(words.text("desk.choice.example"));
    button = Icons.button(Feather.CHEVRON_DOWN, words.text("desk.choice.all"));
    button.setFocusTraversable(false);
    button.setMaxHeight(Double.MAX_VALUE);
    button.setOnAction(_ -> showAll());
    HBox.setHgrow(text, Priority.ALWAYS);
    node = new HBox(text, button);
    offers = new OfferList(text, node, chosen -> take(chosen.id()));
    node.getStyleClass().add("date-box");
    code.subscribe(_ -> say());
    text.textProperty().subscribe((_, typed) -> typed(typed));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.setOnMouseClicked(_ -> showAll());
    text.focusedProperty().subscribe((_, now) -> lost(now));
  }

  TextField text() {
    return text;
  }

  HBox node() {
    return node;
  }

  void named(String id) {
    button.setId(id + "-all");
  }

  /// Takes the one value that fits what was typed, or goes back to what was chosen.
  void settle() {
    String typed = text.getText().strip();
    if (typed.isEmpty()) {
      code.set("");
    } else {
      List<Option> same = options.stream().filter(one -> one.words().equals(typed)).toList();
      List<Option> fitting = same.isEmpty() ? fitting(typed) : same;
      if (fitting.size() == 1) {
        code.set(fitting.getFirst().code());
      }
    }
    say();
  }

  private void typed(String typed) {
    if (!writing && text.isFocused()) {
      offer(fitting(typed.strip()));
    }
  }

  private void showAll() {
    boolean close = offers.isShowing() || offers.justClosed();
    text.requestFocus();
    text.selectAll();
    if (close) {
      offers.hide();
    } else {
      offer(options);
    }
  }

  private void offer(List<Option> fitting) {
    List<String> codes = fitting.stream().map(Option::code).toList();
    offers.show(
        fitting.stream().map(one -> new Suggestion(one.code(), one.words(), "")).toList(),
        codes.indexOf(code.get()));
  }

  private List<Option> fitting(String typed) {
    return options.stream().filter(option -> option.words().contains(typed)).toList();
  }

  private void key(KeyEvent event) {
    if (!offers.isShowing() && event.getCode() == KeyCode.DOWN) {
      offer(options);
      event.consume();
    }
  }

  private void lost(boolean focused) {
    if (!focused) {
      offers.hide();
    }
  }

  private void take(String chosen) {
    code.set(chosen);
    say();
    text.selectAll();
  }

  private void say() {
    writing = true;
    text.setText(
        options.stream()
            .filter(option -> option.code().equals(code.get()))
            .findFirst()
            .map(Option::words)
            .orElse(""));
    writing = false;
  }
}
