package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.Stage;
import org.yidang.model.journal.Entry;
import org.yidang.work.Outcome;
import org.yidang.work.Workplace;
import org.yidang.work.form.Form;

/// Ways through the window that the walk does not take: back, into the past, and by keys alone.
@OnScreen
class DeskWaysTest {
  private static final Set<String> OF_APPLY = Set.of("do", "as", "at");

  @TempDir private Path folder;

  private final DeskGround.Hand hand = new DeskGround.Hand();

  /// An office with one file that has just been taken in.
  private DeskGround begun() throws Exception {
    Workplace place = DeskGround.workplace(folder.resolve("store"), hand);
    run(place, DeskGround.lines("00-office").getFirst());
    run(place, DeskGround.lines("01-leak").getFirst());
    return DeskGround.open(place);
  }

  private void run(Workplace place, Form line) {
    hand.now = DeskGround.at(line);
    assertThat(place.registrar().run(line.text("do"), bare(line))).isInstanceOf(Outcome.Done.class);
  }

  private static Form bare(Form line) {
    Form bare = Form.empty();
    for (String name : line.names()) {
      Form.Value value = line.values().get(name);
      if (value instanceof Form.Rows(List<Form> rows)) {
        bare = bare.withRows(name, rows.stream().map(DeskWaysTest::bare).toList());
      } else if (!OF_APPLY.contains(name)) {
        bare = bare.put(name, value);
      }
    }
    return bare;
  }

  private static DeskGround file(DeskGround desk) {
    return desk.go(Place.of("files")).go(Place.of("file", desk.lastFile().id().toString()));
  }

  private static void nameMediator(DeskGround desk) {
    desk.fx.click("part-team").click("step-name-mediator").fill("name", "林样调").click("hand-in");
    assertThat(desk.lastFile().mediators()).hasSize(1);
  }

  private static List<String> procedures(DeskGround desk) {
    return desk.journal().stream().map(Entry::procedure).toList();
  }

  @Test
  void theLastStepIsTakenBackByKeyAndTheJournalKeepsBoth() throws Exception {
    try (DeskGround desk = file(begun())) {
      nameMediator(desk);
      desk.fx.click("part-overview").press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(desk.lastFile().mediators()).isEmpty();
      assertThat(procedures(desk))
          .containsExactly("set-up-office", "open-file", "name-mediator", "take-back");
    }
  }

  @Test
  void theLastStepIsTakenBackByItsNotice() throws Exception {
    try (DeskGround desk = file(begun())) {
      nameMediator(desk);
      desk.fx.clickWords(DeskGround.WORDS.text("desk.step.undo"));
      assertThat(desk.lastFile().mediators()).isEmpty();
      assertThat(procedures(desk)).endsWith("name-mediator", "take-back");
      assertThat(desk.fx.words()).contains(DeskGround.WORDS.text("desk.step.taken-back"));
      assertThat(desk.fx.shows("step-name-mediator")).isTrue();
    }
  }

  @Test
  void anEarlierDayIsShownUnderItsBandWithNothingToChangeAndLeftAgain() throws Exception {
    DeskGround.applied(folder.resolve("lived"), "00-office", "01-leak");
    hand.now = LocalDateTime.of(2026, 5, 6, 9, 0);
    try (DeskGround desk =
        file(DeskGround.open(DeskGround.reopened(folder.resolve("lived"), hand)))) {
      String today = DeskGround.WORDS.label(Stage.ARCHIVED);
      assertThat(desk.fx.words()).contains(today);
      desk.fx.enter(desk.fx.node("timeline", ListView.class));
      desk.fx.press(KeyCode.END).press(KeyCode.ENTER);

      assertThat(desk.fx.words())
          .contains(DeskGround.WORDS.text("desk.file.past", "2026年3月1日 10:20"))
          .contains(DeskGround.WORDS.label(Stage.REPORTED))
          .doesNotContain(today);
      assertThat(desk.fx.shows("next-act")).isFalse();
      desk.fx.click("part-session");
      assertThat(desk.fx.words()).doesNotContain("第1次");
      assertThat(desk.fx.press(KeyCode.CONTROL, KeyCode.Z).words()).doesNotContain(today);

      desk.fx.click("past-back");
      assertThat(desk.fx.words()).contains(today).contains("第1次");
      assertThat(desk.fx.shows("past-back")).isFalse();
      assertThat(procedures(desk)).endsWith("shelve-file");
    }
  }

  @Test
  void oneStepIsDoneByKeysAlone() throws Exception {
    try (DeskGround desk = begun()) {
      desk.fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      TableView<?> files = desk.fx.node("files", TableView.class);
      desk.fx.await("listed", () -> !files.getItems().isEmpty());
      desk.fx.press(KeyCode.DOWN).press(KeyCode.ENTER);
      desk.fx.press(KeyCode.CONTROL, KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.TAB);
      desk.fx.press(KeyCode.TAB).press(KeyCode.SPACE);
      desk.fx.type("林样调").press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(procedures(desk)).endsWith("open-file", "name-mediator");
      assertThat(desk.lastFile().mediators().getFirst().name()).isEqualTo("林样调");
    }
  }

  @Test
  void thePartsOfAFileFollowEachOtherInARound() throws Exception {
    try (DeskGround desk = file(begun())) {
      desk.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
      assertThat(desk.fx.shows("paper-G07")).isTrue();
      desk.fx.press(KeyCode.CONTROL, KeyCode.TAB);
      assertThat(desk.fx.shows("step-triage")).isTrue();
    }
  }

  @Test
  void whoHasTakenInACallComesBackToToday() throws Exception {
    Workplace place = DeskGround.workplace(folder.resolve("store"), hand);
    run(place, DeskGround.lines("00-office").getFirst());
    try (DeskGround desk = DeskGround.open(place)) {
      new LeakWalk(desk, hand).register(DeskGround.lines("01-leak").getFirst());
      assertThat(desk.fx.shows("next-act")).isTrue();
      desk.fx.press(KeyCode.ESCAPE);
      assertThat(desk.fx.shows("today-register")).isTrue();
    }
  }
}
