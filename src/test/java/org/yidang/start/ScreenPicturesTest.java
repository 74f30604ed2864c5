package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.CaseFile;

/// Every screen, drawn on the smallest desk. With `-Ddocs=write` the pictures go to
/// `docs/screens`, else to `target/screens`.
@OnScreen
class ScreenPicturesTest {
  private static final LocalDateTime TODAY = LocalDateTime.of(2026, 5, 6, 9, 0);
  private static final boolean WRITING = "write".equals(System.getProperty("docs"));
  private static final Path PICTURES =
      WRITING ? Path.of("docs", "screens") : Path.of("target", "screens");

  @TempDir private Path folder;

  @Test
  void everyScreenIsDrawn() throws Exception {
    DeskGround.Hand hand = new DeskGround.Hand();
    hand.now = TODAY;
    try (DeskGround desk = DeskGround.open(DeskGround.workplace(folder.resolve("new"), hand))) {
      picture(desk, "first-start");
    }
    DeskGround.applied(folder.resolve("filled"), "00-office", "01-leak");
    try (DeskGround desk = DeskGround.open(DeskGround.reopened(folder.resolve("filled"), hand))) {
      CaseFile file = desk.lastFile();
      picture(desk, "today");
      picture(desk.go(Place.of("files")), "files");
      picture(desk.go(Place.of("intake")), "register-1-call");
      desk.fx.click("register-on");
      picture(desk, "register-2-dispute");
      desk.fx.click("register-on");
      picture(desk, "register-3-parties");
      desk.go(Place.of("files")).go(Place.of("file", file.id().toString()));
      for (String part :
          List.of(
              "overview",
              "party",
              "team",
              "session",
              "agreement",
              "performance",
              "visit",
              "paper")) {
        desk.fx.click("part-" + part);
        picture(desk, "file-" + part);
      }
      picture(desk.go(Place.of("papers", file.id().toString())), "papers");
      picture(desk.go(Place.of("contacts")), "contacts");
      picture(desk.go(Place.of("settings")), "settings");
    }
  }

  private void picture(DeskGround desk, String name) {
    Path picture = PICTURES.resolve(name + ".png");
    desk.fx.picture(picture, 1);
    if (WRITING) {
      desk.fx.picture(PICTURES.resolve(name + "-150.png"), 1.5);
    }
    assertThat(picture).isNotEmptyFile();
  }
}
