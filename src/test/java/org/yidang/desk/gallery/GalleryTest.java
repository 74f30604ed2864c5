package org.yidang.desk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Dialogs;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.FxDialogs;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.shell.Shell;
import org.yidang.words.Words;

@OnScreen
class GalleryTest {
  private static final Path SCREENS = Path.of("target", "screens");

  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          complaints.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final Logger css = Logger.getLogger("javafx.css");

  @BeforeEach
  void listen() {
    css.addHandler(listener);
  }

  @AfterEach
  void theStylesheetsGaveNoCauseForComplaint() {
    css.removeHandler(listener);
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyPageIsDrawnAtBothSizesOfTheDesk() throws Exception {
    draw("1366", 1366, 768, 1);
    draw("1280at150", 1280, 720, 1.5);
  }

  @Test
  void statesAndNoticesAreDrawnAtTheLargestLettersToo() throws Exception {
    try (Background background = new Background(complaint -> complaints.add("" + complaint))) {
      Shell shell = FxToolkit.get(() -> Gallery.shell(background));
      try (Fx fx = Fx.show(1366, 768, shell::root)) {
        fx.run(() -> shell.go(Place.of("settings")));
        fx.await("can be given up", () -> fx.words().contains("不等了"));
        fx.run(() -> shell.notices().done("已登记，编号 青石调〔2026〕12号。", "撤销登记", () -> {}));
        fx.run(() -> shell.notices().warn("这份案卷刚被别处改过，已重新读取，请再核对一遍。"));
        fx.run(() -> shell.notices().failed("硬盘满了，最后这一步没有存上。", "S-DISK-FULL"));
        fx.picture(SCREENS.resolve("gallery-states.png"), 1);
        fx.run(() -> Theme.size(Theme.LARGEST));
        Path file = SCREENS.resolve("gallery-states-largest.png");
        fx.picture(file, 1);
        assertThat(Files.size(file)).isGreaterThan(20_000);
        fx.clickWords("不等了");
      } finally {
        FxToolkit.run(() -> Theme.size(Theme.USUAL));
      }
    }
  }

  @Test
  void dialogsAreDrawn() throws Exception {
    try (Background background = new Background(complaint -> complaints.add("" + complaint))) {
      Shell shell = FxToolkit.get(() -> Gallery.shell(background));
      try (Fx fx = Fx.show(1366, 768, shell::root)) {
        fx.run(() -> shell.go(Place.of("file")));
        Dialogs dialogs = new FxDialogs(fx::stage, new Words(Locale.CHINA));
        Dialogs.TextQuestion reason =
            new Dialogs.TextQuestion(
                "这样办理需要说明理由",
                "纠纷发生地不在本镇辖区，一方当事人也不住在本镇。一般应由纠纷发生地的调委会受理。",
                "理由（记入档案）",
                "说明理由并受理",
                200);
        Platform.runLater(() -> dialogs.ask(reason));
        fx.await("open", () -> fx.top() != fx.stage());
        Path file = SCREENS.resolve("gallery-dialog.png");
        fx.type("双方都要求在本镇调解。").picture(fx.top(), file, 1);
        assertThat(Files.size(file)).isGreaterThan(5_000);
        fx.clickWords("取消");
      }
    }
  }

  private static void draw(String size, double width, double height, double scale)
      throws Exception {
    try (Background background =
        new Background(
            thrown -> {
              throw new AssertionError(thrown);
            })) {
      Shell[] shell = new Shell[1];
      Fx fx =
          Fx.show(
              width,
              height,
              () -> {
                shell[0] = Gallery.shell(background);
                return shell[0].root();
              });
      fx.watch(background);
      for (String page : new String[] {"today", "files", "intake", "papers", "contacts"}) {
        fx.run(() -> shell[0].go(Place.of(page)));
        if (page.equals("files")) {
          fx.run(() -> shell[0].go(Place.of("file", "青石调〔2026〕12号")));
          fx.run(() -> shell[0].notices().done("已登记，编号 青石调〔2026〕12号。", "撤销登记", () -> {}));
        }
        Path file = SCREENS.resolve("gallery-" + page + "-" + size + ".png");
        fx.picture(file, scale);
        assertThat(Files.size(file)).isGreaterThan(20_000);
      }
      fx.press(javafx.scene.input.KeyCode.F1);
      fx.picture(SCREENS.resolve("gallery-keys-" + size + ".png"), scale);
      fx.close();
    }
  }
}
