package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yidang.kit.time.TypedDate;

/// A day. It is typed as people write it (`2026.3.2`, `3月2日`) or picked from a calendar (the
/// button, or Alt+Down); the form keeps `2026-03-02`. Beside it stands the day of the week.
public final class DateRow extends FieldRow {
  private final DateBox box;
  private final Supplier<LocalDate> today;

  public DateRow(FormModel form, String name, String words, FormTools tools) {
    super(form, name, words);
    this.today = tools.today();
    box = new DateBox(tools);
    StringProperty text = form.text(name);
    box.text().textProperty().bindBidirectional(text);
    watchComposing(box.text());
    Label weekday = new Label();
    weekday.getStyleClass().add("field-count");
    weekday.textProperty().bind(text.map(this::weekday));
    HBox shown = box.node();
    place(shown, box.text());
    leaves(shown);
    atHead(weekday);
    span(4);
  }

  @Override
  public void focus() {
    box.text().requestFocus();
  }

  @Override
  public String reading() {
    TextField text = box.text();
    return TypedDate.read(text.getText(), today.get().getYear())
        .found()
        .map(day -> day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth())
        .orElse(text.getText().strip());
  }

  @Override
  protected void onLeft() {
    box.settle();
  }

  Node calendarButton() {
    return box.button();
  }

  private String weekday(String typed) {
    Optional<LocalDate> day = TypedDate.read(typed, today.get().getYear()).found();
    return day.map(d -> d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault()))
        .orElse("");
  }
}
