package org.yidang.desk.kit.form;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.yidang.words.Words;

/// A day. It is typed as people write it (`2026.3.2`, `3月2日`) or picked from a calendar (the
/// button, or Alt+Down); the form keeps `2026-03-02`. Beside it stands the day of the week.
public final class DateRow extends FieldRow {
  private final DateBox box;
  private final Days days;
  private final Words words;

  public DateRow(FormModel form, String name, String label, FormTools tools) {
    super(form, name, label);
    this.words = tools.words();
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
    String typed = box.text().getText();
    return days.read(typed).map(words::date).orElse(typed.strip());
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
    return days.read(typed).map(day -> words.label(day.getDayOfWeek())).orElse("");
  }
}
