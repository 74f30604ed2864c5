package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Readable;
import org.yidang.desk.kit.SmallPicture;
import org.yidang.desk.kit.Theme;

/// Every screen, drawn and judged: at the smallest desk, on a desk of 1920×1080 at 150 %, and with
/// the smallest and the largest letters. With `-Ddocs=write` the pictures go to `docs/screens`,
/// else to `target/screens`, where they must look as those in `docs/screens` do.
@OnScreen
class ScreenPicturesTest {
  private static final boolean WRITING = "write".equals(System.getProperty("docs"));
  private static final Path KEPT = Path.of("docs", "screens");
  private static final Path DRAWN = WRITING ? KEPT : Path.of("target", "screens");

  /// Share of a picture that may differ before it counts as out of date: a word may change, a
  /// screen may not.
  private static final double STALE = 0.08;

  private static final double LARGE_DESK = 1.5;

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();

  @AfterEach
  void usualLetters() {
    FxToolkit.run(() -> Theme.size(Theme.USUAL));
  }

  @Test
  void everyScreenIsReadableAndItsPictureTrue() throws Exception {
    new ScreenTour(folder, this::look).walk();
    assertThat(faults).isEmpty();
    try (Stream<Path> kept = Files.list(KEPT)) {
      assertThat(
              kept.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".png")))
          .as("pictures in " + KEPT)
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private void look(DeskGround desk, String name, boolean main) {
    picture(desk, name, 1);
    judge(desk, name, Theme.USUAL);
    if (main) {
      window(desk, 1280, 720, Theme.USUAL);
      judge(desk, name + " at 150 %", Theme.USUAL);
      if (WRITING) {
        picture(desk, name + "-150", LARGE_DESK);
      }
      names.add(name + "-150.png");
      for (int size : List.of(Theme.SMALLEST, Theme.LARGEST)) {
        window(desk, 1366, 768, size);
        judge(desk, name + " with letters of " + size, size);
      }
      window(desk, 1366, 768, Theme.USUAL);
    }
  }

  private void picture(DeskGround desk, String name, double scale) {
    String file = name + ".png";
    names.add(file);
    desk.fx.picture(DRAWN.resolve(file), scale);
    try {
      if (!WRITING && !Files.exists(KEPT.resolve(file))) {
        faults.add("no picture: " + file);
      } else if (!WRITING
          && SmallPicture.difference(DRAWN.resolve(file), KEPT.resolve(file)) > STALE) {
        faults.add("out of date, draw it again with -Ddocs=write: " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void window(DeskGround desk, double width, double height, int size) {
    desk.fx.run(
        () -> {
          desk.fx.stage().setWidth(width);
          desk.fx.stage().setHeight(height);
          Theme.size(size);
        });
    desk.fx.settle();
  }

  private void judge(DeskGround desk, String name, int size) {
    FxToolkit.get(() -> Readable.faults(desk.fx.stage().getScene(), size))
        .forEach(fault -> faults.add(name + ": " + fault));
  }
}
