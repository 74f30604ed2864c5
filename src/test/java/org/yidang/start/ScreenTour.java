package org.yidang.start;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.yidang.desk.kit.Place;
import org.yidang.line.SampleLives;
import org.yidang.work.Workplace;
import org.yidang.work.port.FileList;

/// A walk past every screen of the program, as a desk shows them in the middle of its year: files
/// at every stage, forms half filled in, an error, and screens with nothing on them yet.
final class ScreenTour {
  private static final LocalDateTime TODAY = LocalDateTime.of(2026, 7, 9, 9, 0);

  /// How far each sample has come by then, in lines.
  private static final Map<String, Integer> LIVES =
      Map.of(
          "01-leak", 99,
          "11-campus", 21,
          "02-support", 11,
          "03-wages", 16,
          "04-stall", 14,
          "05-estate-fees", 27,
          "10-loan", 13,
          "12-noise", 1);

  private static final List<String> ORDER =
      List.of(
          "01-leak",
          "11-campus",
          "02-support",
          "03-wages",
          "04-stall",
          "05-estate-fees",
          "10-loan",
          "12-noise");

  private final Path folder;
  private final Camera camera;
  private final DeskGround.Hand hand = new DeskGround.Hand();

  /// What is done at each screen.
  @FunctionalInterface
  interface Camera {
    /// @param main true for the screens people work in, false for states of them
    void look(DeskGround desk, String name, boolean main);
  }

  ScreenTour(Path folder, Camera camera) {
    this.folder = folder;
    this.camera = camera;
    hand.now = TODAY;
  }

  void walk() throws Exception {
    firstDay();
    ordinaryDay();
    policeFile();
  }

  private void firstDay() throws Exception {
    try (DeskGround desk = DeskGround.open(DeskGround.workplace(folder.resolve("new"), hand))) {
      camera.look(desk, "first-start", true);
    }
    Path empty = made("empty", Map.of(), List.of());
    try (DeskGround desk = DeskGround.open(DeskGround.reopened(empty, hand))) {
      camera.look(desk, "today-nothing", false);
      camera.look(desk.go(Place.of("files")), "files-nothing", false);
    }
  }

  private void ordinaryDay() throws Exception {
    Path store = made("ordinary", LIVES, ORDER);
    try (DeskGround desk = DeskGround.open(DeskGround.reopened(store, hand))) {
      register(desk);
      camera.look(desk.go(Place.of("today")), "today", true);
      camera.look(desk.go(Place.of("files")), "files", true);
      shelved(desk);
      early(desk);
      sessions(desk);
      agreements(desk);
      afterwards(desk);
      camera.look(desk.go(Place.of("contacts")), "contacts", true);
      desk.fx.clickWords("青石镇妇联");
      camera.look(desk, "contacts-edit", false);
      camera.look(desk.go(Place.of("settings")), "settings", true);
      desk.fx.press(KeyCode.F1);
      camera.look(desk, "keys", false);
    }
  }

  private void register(DeskGround desk) {
    camera.look(desk.go(Place.of("intake")), "register-1-call", true);
    desk.fx.fill("place", "青石镇东街农贸市场");
    desk.fx.click("register-on");
    desk.fx.fill("type", "生产经营纠纷").press(KeyCode.DOWN).press(KeyCode.ENTER);
    desk.fx.fill("facts", "两家摊位为过道占用发生争吵，推搡中打翻一筐鸡蛋，损失约三百元。");
    camera.look(desk, "register-2-dispute", true);
    desk.fx.click("register-on");
    desk.fx.fill("parties[0].name", "庚样八");
    desk.fx.fill("parties[0].idNumber", "620000198506090027");
    desk.fx.click("parties[0].phone");
    desk.fx.await("told what is wrong", () -> desk.fx.words().contains("对不上"));
    camera.look(desk, "register-3-parties", true);
  }

  private void shelved(DeskGround desk) {
    file(desk, "乙样二");
    for (String part :
        List.of(
            "overview", "party", "team", "session", "agreement", "performance", "visit", "paper")) {
      part(desk, part);
      camera.look(desk, "file-" + part, true);
    }
    past(desk);
    UUID id = found(desk, "乙样二");
    camera.look(desk.go(Place.of("papers", id.toString())), "papers", true);
  }

  private void past(DeskGround desk) {
    desk.fx.run(
        () -> {
          ListView<?> list = (ListView<?>) desk.fx.stage().getScene().lookup("#timeline");
          list.getSelectionModel().select(12);
          list.scrollTo(9);
          list.requestFocus();
        });
    desk.fx.press(KeyCode.ENTER);
    part(desk, "session");
    camera.look(desk, "file-as-it-was", true);
  }

  private void early(DeskGround desk) {
    file(desk, "卯样四");
    desk.fx.click("next-act");
    camera.look(desk, "triage", false);
  }

  private void sessions(DeskGround desk) {
    file(desk, "丙样三");
    desk.fx.click("next-act");
    desk.fx.fill("goal", "听取各方意见，商定赡养费和照料办法");
    camera.look(desk, "session", true);
  }

  private void agreements(DeskGround desk) {
    file(desk, "样石建材");
    part(desk, "agreement");
    desk.fx.click("step-edit-agreement");
    camera.look(desk, "agreement", true);
  }

  private void afterwards(DeskGround desk) {
    file(desk, "丑样二");
    desk.fx.click("next-act");
    camera.look(desk, "performance", false);
    file(desk, "丁样四");
    desk.fx.click("next-act");
    camera.look(desk, "visit", false);
    file(desk, "午样七");
    camera.look(desk, "file-open", true);
    desk.fx.click("next-act");
    camera.look(desk, "closing", false);
    part(desk, "party");
    camera.look(desk, "file-agents", false);
  }

  private void policeFile() throws Exception {
    hand.now = LocalDateTime.of(2026, 11, 20, 9, 0);
    Path store =
        made("police", Map.of("08-food", 99, "09-family", 99), List.of("09-family", "08-food"));
    hand.now = LocalDateTime.of(2026, 12, 10, 9, 0);
    try (DeskGround desk = DeskGround.open(DeskGround.reopened(store, hand))) {
      camera.look(desk, "today-late", false);
      file(desk, "癸样十");
      camera.look(desk, "file-police", false);
      file(desk, "子样一");
      camera.look(desk, "file-protected", false);
    }
  }

  private Path made(String name, Map<String, Integer> lives, List<String> order) throws Exception {
    Path made = folder.resolve(name);
    DeskGround.applied(made, "00-office");
    try (Workplace place = DeskGround.reopened(made, hand)) {
      order.forEach(sample -> SampleLives.load(place, DeskGround.WORDS, sample, lives.get(sample)));
    }
    return made;
  }

  private static void file(DeskGround desk, String party) {
    desk.go(Place.of("files")).go(Place.of("file", found(desk, party).toString()));
  }

  private static void part(DeskGround desk, String name) {
    desk.fx.click("part-" + name);
  }

  private static UUID found(DeskGround desk, String party) {
    FileList.Query query = new FileList.Query(party, Set.of(), Optional.empty(), Optional.empty());
    return desk.place.lists().page(query, Optional.empty(), 1).getFirst().id();
  }
}
