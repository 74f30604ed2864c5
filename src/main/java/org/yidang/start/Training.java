package org.yidang.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.yidang.desk.kit.Place;
import org.yidang.desk.shell.Shell;
import org.yidang.line.Samples;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.FileList;

/// A run of the real window by itself, so that the JVM learns what every later start needs: the
/// samples in a store that is thrown away, every screen shown once.
///
/// Asked for with `-Dyidang.train=true` by the scripts that train the AOT cache.
final class Training {
  private static final Duration EACH = Duration.millis(400);
  private static final List<String> RAIL =
      List.of("files", "intake", "contacts", "settings", "today");

  private Training() {}

  static boolean wanted() {
    return Boolean.getBoolean("yidang.train");
  }

  /// Fills a new store with the first samples.
  static Path store(Workplace.Places places) throws IOException {
    Path folder = Files.createTempDirectory("yidang-training").resolve("store");
    try (Workplace place = places.create(folder)) {
      Samples.load(place, new Words(Locale.CHINA), List.of("00-office", "01-leak"));
    }
    return folder;
  }

  /// Shows one screen after the other, then ends the program.
  static void walk(Shell shell, Workplace place) {
    Deque<Place> way = new ArrayDeque<>();
    RAIL.forEach(name -> way.add(Place.of(name)));
    place
        .lists()
        .page(FileList.Query.all(), Optional.empty(), 1)
        .forEach(
            line -> {
              way.add(Place.of("file", line.id().toString()));
              way.add(Place.of("papers", line.id().toString()));
            });
    step(shell, way);
  }

  private static void step(Shell shell, Deque<Place> way) {
    PauseTransition pause = new PauseTransition(EACH);
    pause.setOnFinished(
        event -> {
          Place next = way.poll();
          if (next == null) {
            Platform.exit();
          } else {
            shell.go(next);
            step(shell, way);
          }
        });
    pause.play();
  }

  /// Takes the store away again.
  static void clear(Path store) throws IOException {
    Path above = store.getParent();
    if (above == null) {
      return;
    }
    try (var files = Files.walk(above)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
