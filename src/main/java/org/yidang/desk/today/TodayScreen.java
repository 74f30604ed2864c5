package org.yidang.desk.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.words.Words;
import org.yidang.work.port.Drafts;
import org.yidang.work.port.FileList;

/// Today: what is due now, and the two things people come for, taking a call and finding a file.
public final class TodayScreen extends Screen {
  /// Share of a row its title takes, so that what is to do begins at the same place in all.
  private static final double TITLE = 0.42;

  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  private final Bench bench;
  private final Words words;
  private final TodayViewModel model;
  private final VBox page = new VBox();
  private final Label date = new Label();
  private final Button register;

  public TodayScreen(Bench bench) {
    super(bench.words().text("desk.rail.today"));
    this.bench = bench;
    this.words = bench.words();
    this.model = new TodayViewModel(bench);
    this.register = Icons.labelled(Feather.PHONE_INCOMING, words.text("desk.today.register"));
  }

  @Override
  protected Parent build() {
    register.setId("today-register");
    register.getStyleClass().addAll("accent", "large");
    register.setOnAction(_ -> bench.navigator().go(Place.of("intake")));
    Button find = Icons.labelled(Feather.SEARCH, words.text("desk.today.find"));
    find.setId("today-find");
    find.getStyleClass().add("large");
    find.setOnAction(_ -> bench.navigator().go(Place.of("files")));
    date.getStyleClass().add("today-date");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(date, gap, find, register);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("today-head");
    page.getStyleClass().add("today-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox whole = new VBox(head, scroll);
    whole.getStyleClass().add("today");
    return whole;
  }

  @Override
  protected void attached(Bonds bonds) {
    model.read(this::show);
  }

  @Override
  protected void changed(String id) {
    model.read(this::show);
  }

  @Override
  public void focus() {
    register.requestFocus();
  }

  private void show(TodayViewModel.Day day) {
    date.setText(words.dateWithWeekday(day.today()));
    List<Node> cards = new ArrayList<>();
    card(cards, "lost", day.lost(), line -> fileRow(line, day.today()));
    card(cards, "drafts", day.drafts(), this::draftRow);
    card(cards, "steps", day.steps(), line -> fileRow(line, day.today()));
    card(cards, "duties", day.duties(), due -> dueRow(due, due.what(), day.today()));
    card(
        cards,
        "visits",
        day.visits(),
        due -> dueRow(due, words.worded("~enum.VisitWay." + due.what()), day.today()));
    card(cards, "soon", day.soon(), line -> fileRow(line, day.today()));
    if (cards.isEmpty()) {
      Label nothing = new Label(words.text("desk.today.nothing"));
      nothing.getStyleClass().add("nothing");
      nothing.setWrapText(true);
      cards.add(nothing);
    }
    page.getChildren().setAll(cards);
  }

  private <T> void card(List<Node> cards, String name, List<T> items, Function<T, Node> row) {
    if (!items.isEmpty()) {
      Card card = new Card(words.text("desk.today." + name, items.size()));
      items.forEach(item -> card.body().getChildren().add(row.apply(item)));
      card.getStyleClass().add("today-card");
      cards.add(card);
    }
  }

  private Node fileRow(FileList.Line line, LocalDate today) {
    String title = words.text("file.title", line.title(), words.label(line.type()));
    LocalDate due = line.nextOn().orElse(today);
    return row(
        title,
        words.worded(line.nextStep()),
        when(due, today),
        due.isBefore(today),
        Place.of("file", line.id().toString()));
  }

  private Node dueRow(FileList.Due due, String what, LocalDate today) {
    return row(
        due.title(),
        what,
        when(due.on(), today),
        due.on().isBefore(today),
        Place.of("file", due.file().toString()));
  }

  private Node draftRow(Drafts.Draft draft) {
    String what = words.text("procedure." + TodayViewModel.procedure(draft));
    String when = words.dateTime(draft.savedAt());
    return row(words.text("desk.today.draft"), what, when, false, TodayViewModel.place(draft));
  }

  private Node row(String title, String what, String when, boolean late, Place place) {
    Label name = new Label(title);
    name.getStyleClass().add("today-title");
    name.setMinWidth(0);
    Label step = new Label(what);
    step.getStyleClass().add("today-what");
    Label day = new Label(when);
    day.getStyleClass().add("today-when");
    day.setMinWidth(Region.USE_PREF_SIZE);
    step.setMinWidth(0);
    name.setWrapText(true);
    step.setWrapText(true);
    HBox.setHgrow(step, Priority.ALWAYS);
    step.setMaxWidth(Double.MAX_VALUE);
    HBox content = new HBox(name, step, day);
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("today-row-content");
    Button row = new Button("", content);
    content.prefWidthProperty().bind(row.widthProperty().subtract(32));
    name.prefWidthProperty().bind(row.widthProperty().multiply(TITLE));
    name.minWidthProperty().bind(name.prefWidthProperty());
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("today-row");
    row.setAccessibleText(title + " " + what + " " + when);
    row.pseudoClassStateChanged(LATE, late);
    row.setOnAction(_ -> bench.navigator().go(place));
    return row;
  }

  private String when(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return words.text("desk.today.now");
    }
    return days < 0
        ? words.text("desk.today.late", -days)
        : words.text("desk.today.ahead", days, words.dateOfYear(day));
  }
}
