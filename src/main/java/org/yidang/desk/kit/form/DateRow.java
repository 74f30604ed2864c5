package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A day. It is typed as people write it (`2026.3.2`, `3月2日`) or picked from a calendar (the
/// button, or Alt+Down); the form keeps `2026-03-02`. Beside it stands the day of the week.
public final class DateRow extends FieldRow {
  private final DateBox box;
  private final Days days;

  public DateRow(FormModel form, String name, String words, FormTools tools) {
    super(form, name, words);
    this.days = new Days(tools.today());
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
    return days.read(text.getText())
        .map(day -> day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth())
        .orElse(text.getText().strip());
  }

  @Override
  protected void onLeft() {
    box.settle();
  }

  @Override
  void renamed() {
    super.renamed();
    box.named(form().path(name()));
  }

  private String weekday(String typed) {
    Optional<LocalDate> day = days.read(typed);
    return day.map(d -> d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault()))
        .orElse("");
  }
}
