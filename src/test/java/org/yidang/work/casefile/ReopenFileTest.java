package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class ReopenFileTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());

  @Test
  void aRelapseOpensTheSameArchivedFileForAnotherRound() {
    UUID file = desk.accepted();
    desk.done("extend", file, "until", "2026-05-15", "reason", "等待鉴定", "agreed", "yes");
    desk.moved(file, Move.MEDIATE, Move.END, Move.CLOSE, Move.ARCHIVE);
    desk.at("2026-06-20T21:00");

    desk.done("reopen", file, "reason", "又于夜间争执");

    assertThat(desk.file(file).stage()).isEqualTo(Stage.MEDIATING);
    assertThat(desk.file(file).head().round()).isEqualTo(2);
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
    assertThat(desk.file(file).head().extendedTo()).isEqualTo(Optional.empty());
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 6, 23));
    assertThat(desk.file(file).head().reopenedOn()).contains(LocalDate.of(2026, 6, 20));
    assertThat(desk.file(file).acceptance()).isPresent();
    assertThat(desk.lastEntry().reason()).isEqualTo("又于夜间争执");
    assertThat(desk.told()).isEqualTo("纠纷又起，第 2 次办理");
  }

  @Test
  void closedFilesAreSealedForEverythingElse() {
    UUID file = desk.accepted();
    desk.moved(file, Move.END, Move.CLOSE);

    for (String procedure :
        List.of("edit-intake", "extend", "suspend", "set-risk", "set-next-step", "tell-rights")) {
      Form form =
          Form.of("file", file.toString())
              .with("until", "2026-05-15")
              .with("reason", "x")
              .with("agreed", "yes")
              .with("risk", "blue")
              .with("nextStep", "x")
              .with("nextOn", "2026-03-09");
      assertThat(TestDesk.rules(desk.refused(procedure, fitting(procedure, form))))
          .as(procedure)
          .containsExactly("file.sealed@file");
    }
  }

  private static Form fitting(String procedure, Form form) {
    var spec =
        AllProcedures.all().stream()
            .map(one -> one.spec())
            .filter(one -> one.name().equals(procedure))
            .findFirst()
            .orElseThrow()
            .form();
    Form fitting = Form.of("file", form.text("file"));
    for (String name : form.names()) {
      if (spec.field(name).isPresent()) {
        fitting = fitting.with(name, form.text(name));
      }
    }
    return fitting;
  }

  @Test
  void whatIsStillGoingOnIsNotReopened() {
    assertThat(desk.rulesRefused("reopen", desk.accepted(), "reason", "又起争执"))
        .containsExactly("stage.not-allowed");
  }

  @Test
  void aReasonIsNeeded() {
    UUID file = desk.accepted();
    desk.moved(file, Move.END);

    assertThat(desk.rulesRefused("reopen", file)).containsExactly("form.required@reason");
  }

  @Test
  void whatWasNeverAcceptedGetsItsNumberAsItIsReopened() {
    UUID file = desk.triaged();
    desk.moved(file, Move.END);

    assertThat(desk.rulesRefused("reopen", file, "reason", "又起争执"))
        .containsExactly("accept.source@source");

    desk.done("reopen", file, "reason", "又起争执", "source", "initiative");
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
    assertThat(desk.file(file).acceptance().orElseThrow().source())
        .isEqualTo(CaseSource.INITIATIVE);
  }

  @Test
  void whatWasNeverAcceptedAlsoNeedsBothSides() {
    UUID file = desk.opened(Form.empty().withRows("parties", List.of(TestDesk.APPLICANT)));
    desk.moved(file, Move.TRIAGE, Move.END);

    assertThat(desk.rulesRefused("reopen", file, "reason", "又起争执", "source", "initiative"))
        .containsExactly("accept.parties");
  }
}
