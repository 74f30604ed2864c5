package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.casefile.FileGround;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.CaseFile;
import org.yidang.work.Procedure;
import org.yidang.work.catalogue.AllProcedures;

/// No procedure is forgotten by the window: each has a place from which a person can do it.
@OnScreen
class EveryProcedureHasAPlaceTest {
  @TempDir private Path folder;
  private final Set<String> found = new TreeSet<>();

  @Test
  void eachCanBeDoneFromSomewhere() throws Exception {
    DeskGround.Hand hand = new DeskGround.Hand();
    try (DeskGround desk = DeskGround.open(DeskGround.workplace(folder.resolve("new"), hand))) {
      handedInHere(desk, "set-up-office");
    }
    hand.now = LocalDateTime.of(2026, 5, 6, 9, 0);
    DeskGround.applied(folder.resolve("filled"), "00-office", "01-leak");
    try (DeskGround desk = DeskGround.open(DeskGround.reopened(folder.resolve("filled"), hand))) {
      inTheOffice(desk);
      atAFile(desk);
    }
    try (FileGround files = new FileGround()) {
      found.addAll(files.everOffered());
    }

    assertThat(AllProcedures.all())
        .extracting(Procedure::spec)
        .extracting(Procedure.Spec::name)
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private void inTheOffice(DeskGround desk) {
    handedInHere(desk.go(Place.of("settings")), "edit-office");
    var office = desk.place.books().office();
    desk.go(Place.of("contacts"));
    contact(desk, "body", office.bodies().getFirst().name());
    contact(desk, "person", office.people().getFirst().name());
    contact(desk, "cell", office.cells().getFirst().name());
    desk.go(Place.of("intake")).fx.click("register-on").click("register-on");
    assertThat(desk.fx.text("register-act")).isEqualTo(DeskGround.WORDS.text("desk.register.act"));
    found.add("open-file");
  }

  private void contact(DeskGround desk, String kind, String name) {
    desk.fx.click("tab-" + kind).click("add-" + kind);
    handedInHere(desk, "add-" + kind);
    desk.fx.clickWords(name);
    handedInHere(desk, "edit-" + kind);
  }

  private void atAFile(DeskGround desk) {
    CaseFile file = desk.lastFile();
    desk.go(Place.of("papers", file.id().toString()));
    assertThat(desk.fx.shows("paper-print")).isTrue();
    found.add("print-paper");
    desk.go(Place.of("files")).go(Place.of("file", file.id().toString()));
    desk.fx.click("step-reopen").fill("reason", "又漏水了").press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(last(desk)).isEqualTo("reopen");
    desk.fx.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(last(desk)).isEqualTo("take-back");
    found.add("take-back");
  }

  private static String last(DeskGround desk) {
    return desk.place.books().entriesAfter(0, Integer.MAX_VALUE).getLast().procedure();
  }

  /// The button of the form that is open hands in this procedure.
  private void handedInHere(DeskGround desk, String procedure) {
    String act = "procedure." + procedure + ".act";
    String key = DeskGround.WORDS.has(act) ? act : "procedure." + procedure;
    assertThat(desk.fx.text("hand-in")).isEqualTo(DeskGround.WORDS.text(key));
    found.add(procedure);
  }
}
