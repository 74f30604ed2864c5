package org.yidang.desk.kit.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// A month to pick a day from, beginning on Monday. Arrows go by days and weeks, PageUp and
/// PageDown by months, Home to today; Enter picks.
final class MonthSheet extends VBox {
  private static final int WEEKS = 6;
  private static final int DAYS = 7;

  private final Words words;
  private final LocalDate today;
  private final Consumer<LocalDate> picked;
  private final Label month = new Label();
  private final GridPane days = new GridPane();
  private LocalDate at;

  MonthSheet(LocalDate at, LocalDate today, Words words, Consumer<LocalDate> picked) {
    this.at = at;
    this.today = today;
    this.words = words;
    this.picked = picked;
    getStyleClass().add("month-sheet");
    month.getStyleClass().add("heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button now = new Button(words.text("desk.date.today"));
    now.getStyleClass().add("flat");
    now.setOnAction(_ -> picked.accept(today));
    Button before = Icons.button(Feather.CHEVRON_LEFT, words.text("desk.date.month-before"));
    before.setOnAction(_ -> go(this.at.minusMonths(1)));
    Button after = Icons.button(Feather.CHEVRON_RIGHT, words.text("desk.date.month-after"));
    after.setOnAction(_ -> go(this.at.plusMonths(1)));
    for (Button button : new Button[] {now, before, after}) {
      button.setFocusTraversable(false);
    }
    HBox head = new HBox(month, gap, now, before, after);
    head.setAlignment(Pos.CENTER_LEFT);
    days.getStyleClass().add("month-days");
    getChildren().addAll(head, days);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setFocusTraversable(true);
    show();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(at.minusDays(1));
      case RIGHT -> go(at.plusDays(1));
      case UP -> go(at.minusWeeks(1));
      case DOWN -> go(at.plusWeeks(1));
      case PAGE_UP -> go(at.minusMonths(1));
      case PAGE_DOWN -> go(at.plusMonths(1));
      case HOME -> go(today);
      case ENTER, SPACE -> picked.accept(at);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(LocalDate day) {
    at = day;
    show();
  }

  private void show() {
    month.setText(words.text("desk.date.month", at.getYear(), at.getMonthValue()));
    days.getChildren().clear();
    String[] names = words.text("desk.date.days").split(" ");
    for (int i = 0; i < DAYS; i++) {
      Label name = new Label(names[i]);
      name.getStyleClass().add("month-name");
      days.add(name, i, 0);
    }
    LocalDate first = YearMonth.from(at).atDay(1).with(DayOfWeek.MONDAY);
    for (int i = 0; i < WEEKS * DAYS; i++) {
      days.add(day(first.plusDays(i)), i % DAYS, 1 + i / DAYS);
    }
  }

  private Button day(LocalDate day) {
    Button button = new Button(Integer.toString(day.getDayOfMonth()));
    button.getStyleClass().setAll("month-day");
    button.setFocusTraversable(false);
    if (day.getMonth() != at.getMonth()) {
      button.getStyleClass().add("other");
    }
    if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      button.getStyleClass().add("rest");
    }
    if (day.equals(today)) {
      button.getStyleClass().add("today");
    }
    if (day.equals(at)) {
      button.getStyleClass().add("chosen");
    }
    button.setOnAction(_ -> picked.accept(day));
    return button;
  }
}
