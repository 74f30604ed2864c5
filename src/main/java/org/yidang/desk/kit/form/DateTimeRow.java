package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A day and a time. The form keeps `2026-03-02T14:30`, or what was typed where it cannot be
/// read.
public final class DateTimeRow extends FieldRow {
  /// Letters of the hint.
  private static final int TIME = 6;

  private final DateBox box;
  private final TextField time = new TextField();
  private final StringProperty text;
  private final Days days;
  private boolean writing;

  public DateTimeRow(FormModel form, String name, String words, FormTools tools) {
    super(form, name, words);
    days = new Days(tools.today());
    box = new DateBox(tools);
    text = form.text(name);
    time.setPromptText(tools.words().text("desk.time.example"));
    time.setAccessibleText(tools.words().text("desk.time.name"));
    time.setPrefColumnCount(TIME);
    time.setMinWidth(Region.USE_PREF_SIZE);
    watchComposing(box.text());
    watchComposing(time);
    HBox.setHgrow(box.node(), Priority.ALWAYS);
    HBox shown = new HBox(box.node(), time);
    shown.setAlignment(Pos.CENTER_LEFT);
    shown.getStyleClass().add("date-time-box");
    place(shown, box.text());
    leaves(shown);
    text.subscribe(this::read);
    box.text().textProperty().subscribe((_, _) -> write());
    time.textProperty().subscribe((_, _) -> write());
    span(6);
  }

  @Override
  void renamed() {
    super.renamed();
    box.named(form().path(name()));
    time.setId(form().path(name()) + "-time");
  }

  @Override
  public void focus() {
    box.text().requestFocus();
  }

  @Override
  public String reading() {
    return (box.text().getText() + " " + time.getText()).strip();
  }

  @Override
  protected void onLeft() {
    box.settle();
    days.readTime(time.getText()).ifPresent(read -> time.setText(read.toString()));
  }

  private void read(String now) {
    if (!writing) {
      int split = Math.max(now.indexOf('T'), now.strip().lastIndexOf(' '));
      writing = true;
      box.text().setText(split < 0 ? now : now.substring(0, split));
      time.setText(split < 0 ? "" : now.substring(split + 1));
      writing = false;
    }
  }

  private void write() {
    if (writing) {
      return;
    }
    writing = true;
    Optional<LocalDate> day = days.read(box.text().getText());
    Optional<LocalTime> at = days.readTime(time.getText());
    if (day.isPresent() && at.isPresent()) {
      text.set(day.get() + "T" + at.get());
    } else {
      String typed = box.text().getText().strip();
      text.set(time.getText().isBlank() ? typed : typed + "T" + time.getText().strip());
    }
    writing = false;
  }
}
