package org.yidang.desk.kit.form;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yidang.desk.kit.Latest;
import org.yidang.words.Words;

/// A person or body: typed freely, or picked from what is found while typing (Down, Enter). The
/// form keeps the name, and beside it under `<name>Id` the id of what was picked; typing over a
/// picked name clears the id.
public final class PickRow extends FieldRow {
  private static final Duration QUIET = Duration.ofMillis(150);
  private static final int MOST = 20;

  private final TextField text = new TextField();
  private final StringProperty id;
  private final Function<String, List<Suggestion>> find;
  private final Latest<List<Suggestion>> latest;
  private final OfferList offers;
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
    this.offers = new OfferList(text, text, this::take);
    text.textProperty().bindBidirectional(form.text(name));
    text.setPromptText(tools.words().text("desk.pick.example"));
    watchComposing(text);
    place(text, text);
    leaves(text);
    text.textProperty().subscribe((_, typed) -> typed(typed));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.focusedProperty().subscribe((_, now) -> lost(now));
  }

  /// With the shortest hint, for a narrow field.
  PickRow terse(Words words) {
    text.setPromptText(words.text("desk.pick.short"));
    return this;
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
      offers.hide();
    }
  }

  private void typed(String typed) {
    if (writing || !text.isFocused()) {
      return;
    }
    id.set("");
    if (typed.isBlank() || form().isComposing()) {
      latest.stop();
      offers.hide();
    } else {
      ask(typed.strip());
    }
  }

  private void ask(String typed) {
    latest.ask(_ -> find.apply(typed), this::offer);
  }

  private void offer(List<Suggestion> found) {
    if (text.isFocused()) {
      offers.show(found.size() > MOST ? found.subList(0, MOST) : found, -1);
    }
  }

  private void key(KeyEvent event) {
    if (!offers.isShowing() && event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
      ask(text.getText().strip());
      event.consume();
    }
  }

  private void take(Suggestion chosen) {
    writing = true;
    text.setText(chosen.name());
    text.end();
    writing = false;
    id.set(chosen.id());
    picked.accept(chosen);
  }
}
