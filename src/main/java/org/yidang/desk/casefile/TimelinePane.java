package org.yidang.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.WrappedListCell;
import org.yidang.model.journal.Entry;
import org.yidang.words.Words;

/// Everything that was done to the file, the latest first, in people's words. Choosing an entry
/// shows the file as it stood right after it.
final class TimelinePane extends VBox {
  private final Words words;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ListView<Entry> list = new ListView<>(entries);

  /// @param asOf told the number of the entry whose state is wanted
  TimelinePane(Words words, LongConsumer asOf) {
    this.words = words;
    getStyleClass().add("timeline");
    Label title = new Label(words.text("desk.file.timeline"));
    title.getStyleClass().add("timeline-title");
    list.setId("timeline");
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(new Label(words.text("desk.file.timeline.nothing")));
    VBox.setVgrow(list, Priority.ALWAYS);
    Label hint = new Label(words.text("desk.file.timeline.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("timeline-hint");
    getChildren().addAll(title, list, hint);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen().ifPresent(entry -> asOf.accept(entry.seq()));
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(entry -> asOf.accept(entry.seq()));
          }
        });
  }

  private Optional<Entry> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void show(List<Entry> all) {
    entries.setAll(all.reversed());
  }

  /// When, what, and in small who and why.
  private final class Cell extends WrappedListCell<Entry> {
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label who = new Label();

    Cell() {
      this(new VBox());
    }

    private Cell(VBox box) {
      super(box);
      box.getChildren().addAll(when, what, who);
      when.getStyleClass().add("entry-when");
      what.getStyleClass().add("entry-what");
      who.getStyleClass().add("entry-who");
      what.setWrapText(true);
      who.setWrapText(true);
    }

    @Override
    protected void show(Entry entry) {
      when.setText(words.dateTime(entry.at()));
      what.setText(words.text("told." + entry.procedure(), entry.told().toArray()));
      who.setText(
          entry.reason().isBlank()
              ? entry.actor().name()
              : words.text("desk.file.entry.reason", entry.actor().name(), entry.reason()));
    }
  }
}
