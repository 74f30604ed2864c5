package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Readable;
import org.yidang.desk.kit.Theme;

/// Every screen, drawn on the smallest desk. With `-Ddocs=write` the pictures go to
/// `docs/screens`, else to `target/screens`.
@OnScreen
class ScreenPicturesTest {
  private static final boolean WRITING = "write".equals(System.getProperty("docs"));
  private static final Path PICTURES =
      WRITING ? Path.of("docs", "screens") : Path.of("target", "screens");

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyScreenIsDrawnAndReadable() throws Exception {
    new ScreenTour(folder, this::look).walk();
    assertThat(faults).isEmpty();
  }

  private void look(DeskGround desk, String name, boolean main) {
    desk.fx.picture(PICTURES.resolve(name + ".png"), 1);
    judge(desk, name, Theme.USUAL);
    if (System.getProperty("sizes") != null) {
      at(desk, name, 1366, 768, Theme.SMALLEST);
      at(desk, name, 1366, 768, Theme.LARGEST);
      at(desk, name, 1280, 720, Theme.USUAL);
      if (main) {
        desk.fx.picture(PICTURES.resolve(name + "-150.png"), 1.5);
      }
      at(desk, name, 1366, 768, Theme.USUAL);
    }
  }

  private void at(DeskGround desk, String name, double width, double height, int size) {
    desk.fx.run(
        () -> {
          desk.fx.stage().setWidth(width);
          desk.fx.stage().setHeight(height);
          Theme.size(size);
        });
    desk.fx.picture(
        Path.of("target", "screens", name + "-" + (int) width + "-" + size + ".png"), 1);
    judge(desk, name + " " + (int) width + "/" + size, size);
  }

  private void judge(DeskGround desk, String name, int size) {
    FxToolkit.get(() -> Readable.faults(desk.fx.stage().getScene(), size))
        .forEach(
            fault -> {
              faults.add(name + ": " + fault);
            });
  }
}
