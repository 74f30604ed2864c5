package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// How a run can end, and what a look beforehand says of it.
class RegistrarEndsTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();
  private final Registrar registrar =
      new Registrar(
          desk.books(),
          () -> LocalDateTime.of(2026, 3, 2, 9, 0),
          UUID::randomUUID,
          new Procedures(AllProcedures.all()));

  private Form form(String... namesAndTexts) {
    return Form.of(namesAndTexts).with("file", file.toString());
  }

  @Test
  void aStepThatChangesNothingIsDoneWithoutAnEntry() {
    desk.done("edit-intake", file, "place", "一号楼");
    int entries = desk.journal().size();

    Outcome outcome = registrar.run("edit-intake", form("place", "一号楼"));

    assertThat(outcome).isEqualTo(new Outcome.Done(0, Optional.of(file), Map.of(), List.of()));
    assertThat(desk.journal()).hasSize(entries);
  }

  @Test
  void whatIsOnlyDoubtfulCanBeOverriddenAndWhatIsWrongCannot() {
    var warned = (Outcome.Refused) registrar.run("set-risk", form("risk", "red"));
    var wrong = (Outcome.Refused) registrar.run("set-risk", form("risk", "pink"));

    assertThat(warned.overridable()).isTrue();
    assertThat(warned.findings()).allMatch(Finding::warns);
    assertThat(wrong.overridable()).isFalse();
  }

  @Test
  void aReasonToGoOnWhereNothingIsDoubtfulIsKeptAsItIs() {
    desk.done("edit-intake", file, "place", "一号楼", "override", "当事人更正");

    assertThat(desk.lastEntry().reason()).isEqualTo("当事人更正");
  }

  @Test
  void aSealedFileIsOnlyTouchedByWhatMayTouchIt() {
    desk.put(file, before -> before.with(before.head().moved(Move.TRIAGE)));
    desk.moved(file, Move.END, Move.CLOSE);

    assertThat(desk.refused("edit-intake", file, "place", "一号楼"))
        .containsExactly(Finding.block("file.sealed", "file", "~enum.Stage.CLOSED"));
    assertThat(desk.file(file).stage()).isEqualTo(Stage.CLOSED);
    desk.done("reopen", file, "reason", "又漏水了", "source", "application");
    assertThat(desk.file(file).stage()).isEqualTo(Stage.MEDIATING);
  }

  @Test
  void aLookAtWhatIsAtHandFindsWhatTheRunWouldFind() {
    CaseFile there = desk.file(file);
    for (Form form :
        List.of(
            form("source", "initiative"),
            form("source", "court", "barred", "court"),
            form("source", "mars"),
            form())) {
      List<Finding> shown =
          registrar.preview("accept", form, Optional.of(there), desk.books().office());

      assertThat(shown).isNotEmpty().isEqualTo(desk.refused("accept", form));
      assertThat(registrar.check("accept", form)).isEqualTo(shown);
    }
    assertThat(registrar.preview("triaje", form(), Optional.of(there), desk.books().office()))
        .containsExactly(Finding.block("form.unknown-procedure.near", "do", "triage"));
    assertThat(registrar.check("???", form()))
        .containsExactly(Finding.block("form.unknown-procedure", "do"));
  }

  @Test
  void aLookAtATakeBackKnowsWhatWasDone() {
    Form form = form();
    CaseFile opened = desk.file(file);
    assertThat(registrar.preview("take-back", form, Optional.of(opened), desk.books().office()))
        .containsExactly(Finding.block("undo.opening", "", "~procedure.open-file"));

    desk.done("edit-intake", file, "place", "一号楼");
    CaseFile edited = desk.file(file);
    Office office = desk.books().office();
    assertThat(registrar.preview("take-back", form, Optional.of(edited), office)).isEmpty();
    assertThat(registrar.imagined("take-back", form, edited, office)).contains(opened);
  }

  @Test
  void whatIsImaginedTakesNoNumberAndWritesNothing() {
    UUID triaged = desk.triaged();
    desk.done("state-consent", triaged, "consent", "agreed");
    Form form =
        Form.of("source", "application", "writtenApplication", "yes")
            .with("file", triaged.toString());
    CaseFile before = desk.file(triaged);
    int entries = desk.journal().size();

    CaseFile imagined =
        registrar.imagined("accept", form, before, desk.books().office()).orElseThrow();

    assertThat(imagined.stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(desk.file(triaged)).isEqualTo(before);
    assertThat(desk.journal()).hasSize(entries);
    desk.done("accept", form);
    assertThat(desk.file(triaged).head().number()).isEqualTo("（2026）青人调字第001号");
  }

  @Test
  void whatCannotBeReadCannotBeImagined() {
    CaseFile there = desk.file(file);

    assertThat(registrar.imagined("accept", form("source", "?"), there, desk.books().office()))
        .isEmpty();
    assertThat(registrar.imagined("no-such", form(), there, desk.books().office())).isEmpty();
    assertThat(registrar.imagined("open-file", form(), there, desk.books().office())).isEmpty();
  }

  @Test
  void nothingIsDoneToFilesBeforeTheOfficeIsSetUp() {
    var bare = new TestDesk(AllProcedures.all());
    Form opening =
        Form.of(
            "source", "counter",
            "reportedAt", "2026-03-02 08:20",
            "place", "河湾小区",
            "type", "neighbour",
            "facts", "漏水");

    assertThat(bare.refused("open-file", opening))
        .containsExactly(Finding.block("office.not-set-up", ""));
  }
}
