package org.yidang.desk.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yidang.desk.kit.Latest;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.Stage;
import org.yidang.work.port.FileList;

/// The list of files as far as it has been scrolled, and what it is filtered by.
///
/// The newest filter replaces an older one that is still being read; while an input method
/// composes
/// the view holds the text back.
final class FilesViewModel {
  private static final int PAGE = 100;
  private static final int MOST_COUNTED = 10_000;
  private static final Duration QUIET = Duration.ofMillis(200);

  /// Which part of the files is shown.
  enum Show {
    ALL,
    OPEN,
    CLOSED
  }

  private final Bench bench;
  private final ObservableList<FileList.Line> lines = FXCollections.observableArrayList();
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
  private final Latest<Page> latest;
  private Show show = Show.ALL;
  private boolean complete;
  private boolean reading;

  private record Page(List<FileList.Line> lines, int count) {}

  FilesViewModel(Bench bench) {
    this.bench = bench;
    this.latest = bench.background().latest(QUIET);
    text.subscribe((_, _) -> refresh());
  }

  ObservableList<FileList.Line> lines() {
    return lines;
  }

  StringProperty text() {
    return text;
  }

  /// How many files there are, in words.
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  Show show() {
    return show;
  }

  void show(Show part) {
    show = part;
    refresh();
  }

  /// Reads the first page again.
  void refresh() {
    FileList.Query query = query();
    latest.ask(
        job ->
            new Page(
                bench.place().lists().page(query, Optional.empty(), PAGE),
                bench.place().lists().count(query, MOST_COUNTED + 1)),
        page -> {
          lines.setAll(page.lines());
          complete = page.lines().size() < PAGE;
          count.set(
              page.count() > MOST_COUNTED
                  ? bench.words().text("desk.files.count.more", MOST_COUNTED)
                  : bench.words().text("desk.files.count", page.count()));
        });
  }

  /// The reader has come near the end: reads the next page.
  void more() {
    if (complete || reading || lines.isEmpty()) {
      return;
    }
    reading = true;
    FileList.Query query = query();
    FileList.Line last = lines.getLast();
    bench
        .background()
        .read(job -> bench.place().lists().page(query, Optional.of(last), PAGE))
        .onDone(
            page -> {
              if (!lines.isEmpty() && lines.getLast().equals(last)) {
                lines.addAll(page);
                complete = page.size() < PAGE;
              }
            })
        .onEnd(() -> reading = false);
  }

  private FileList.Query query() {
    Set<Stage> stages =
        switch (show) {
          case ALL -> Set.of();
          case OPEN -> Stream.of(Stage.values()).filter(Stage::open).collect(Collectors.toSet());
          case CLOSED ->
              Stream.of(Stage.values()).filter(stage -> !stage.open()).collect(Collectors.toSet());
        };
    return new FileList.Query(text.get(), stages, Optional.empty(), Optional.empty());
  }
}
