package org.yidang.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.desk.AnsweringDialogs;
import org.yidang.desk.MemoryPlace;
import org.yidang.desk.ScreenGround;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Issue;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.session.Session;
import org.yidang.paper.form.FullFile;

/// Papers leave the window once the journal has them, under a name that tells them apart.
@OnScreen
class PapersScreenTest {
  private static final UUID SECOND = new UUID(7, 7);

  @TempDir private Path folder;
  private final MemoryPlace memory = new MemoryPlace(LocalDateTime.of(2026, 6, 10, 9, 0));
  private final CaseFile file = twoSessions(FullFile.file());
  private final AnsweringDialogs dialogs = new AnsweringDialogs(name -> this.into.resolve(name));
  private Path into;
  private ScreenGround ground;

  @BeforeEach
  void open() {
    into = folder;
    memory.put(file);
    ground =
        ScreenGround.over(
            memory.place,
            (shell, bench) ->
                shell.place(
                    "papers",
                    argument ->
                        new PapersScreen(
                            dialogs.at(bench), (_, _, _) -> Optional.of(2), argument)));
  }

  @AfterEach
  void close() {
    ground.close();
  }

  private static CaseFile twoSessions(CaseFile full) {
    Session s = full.lastSession().orElseThrow();
    return full.with(
        new Session(
            SECOND,
            s.no() + 1,
            s.round(),
            s.track(),
            s.goal(),
            s.form(),
            s.publicly(),
            s.startAt().plusDays(1),
            Optional.empty(),
            s.place(),
            s.matter(),
            s.mediators(),
            s.recorder(),
            s.told(),
            s.recordingNo(),
            s.result(),
            s.nextStep(),
            s.nextBy(),
            s.nextOn()));
  }

  private void show(Paper paper) {
    ground.go(Place.of("papers", file.id() + "/" + paper.subject() + "/" + paper.kind()));
  }

  private List<Issue> issues() {
    return memory.books.file(file.id()).orElseThrow().issues();
  }

  private List<Path> saved() throws Exception {
    try (var found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  private String says() {
    return ground.fx.words();
  }

  private String words(String key) {
    return ground.bench.words().text(key);
  }

  @Test
  void thePaperThatWasAskedForIsShown() {
    for (Paper paper : PaperKind.of(file)) {
      show(paper);
      ListView<?> list = ground.fx.node("papers", ListView.class);
      assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(paper);
    }
  }

  @Test
  void twoMinutesOfOneFileAreSavedUnderTwoNames() throws Exception {
    for (Session session : file.sessions()) {
      show(new Paper(PaperKind.P09, session.id()));
      ground.fx.click("paper-save");
    }

    assertThat(dialogs.asked)
        .containsExactly("P09-2026-青人调字第012号-1.pdf", "P09-2026-青人调字第012号-2.pdf");
    assertThat(saved()).extracting(path -> path.getFileName().toString()).isEqualTo(dialogs.asked);
    assertThat(saved().getLast()).content().startsWith("P09 " + SECOND);
    assertThat(issues()).extracting(Issue::form).containsExactly("P09", "P09");
    assertThat(says()).contains(words("desk.papers.saved"));
  }

  @Test
  void onePaperMayBeSavedAgain() throws Exception {
    show(new Paper(PaperKind.P01, file.id()));
    ground.fx.click("paper-save").click("paper-save");

    assertThat(saved()).hasSize(1);
    assertThat(issues()).hasSize(2);
    assertThat(issues().stream().map(Issue::digest).distinct()).hasSize(1);
  }

  @Test
  void whatChangedSinceItWasShownIsNotSaved() throws Exception {
    show(new Paper(PaperKind.P09, SECOND));
    memory.put(file.without(SECOND));
    ground.fx.click("paper-save");

    assertThat(saved()).isEmpty();
    assertThat(issues()).isEmpty();
    assertThat(says()).contains("没有存成 PDF").doesNotContain(words("desk.papers.saved"));
    assertThat(ground.fx.node("papers", ListView.class).getItems())
        .doesNotContain(new Paper(PaperKind.P09, SECOND));
  }

  @Test
  void whereNothingCanBeWrittenNothingIsEntered() {
    into = folder.resolve("not there");
    show(new Paper(PaperKind.P01, file.id()));
    ground.fx.click("paper-save");

    assertThat(issues()).isEmpty();
    assertThat(says()).contains(words("desk.papers.not-written"));
  }

  @Test
  void whatWasPrintedIsEnteredWithItsCopies() {
    show(new Paper(PaperKind.P10, file.agreements().getFirst().id()));
    ground.fx.click("paper-print");

    assertThat(issues()).singleElement().extracting(Issue::copies).isEqualTo(2);
    assertThat(says()).contains(words("desk.papers.printed"));
  }

  @Test
  void whatWasPrintedButCannotBeEnteredIsSaid() {
    show(new Paper(PaperKind.P09, SECOND));
    memory.put(file.without(SECOND));
    ground.fx.click("paper-print");

    assertThat(issues()).isEmpty();
    assertThat(says()).contains("已打印，但没有记入档案").doesNotContain(words("desk.papers.printed"));
  }
}
