package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.Stage;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class AcceptFileTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());

  @Test
  void anAcceptedDisputeHasANumberAndItsTimeBegins() {
    UUID file = desk.triaged();
    desk.done("state-consent", file, "consent", "agreed");

    desk.done("accept", file, "source", "application", "writtenApplication", "yes", "note", "同住一楼");

    Acceptance acceptance = desk.file(file).acceptance().orElseThrow();
    assertThat(acceptance.on()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(acceptance.source()).isEqualTo(CaseSource.APPLICATION);
    assertThat(acceptance.writtenApplication()).isTrue();
    assertThat(acceptance.difficulty()).isEqualTo(Difficulty.ORDINARY);
    assertThat(acceptance.registrar()).isEqualTo("林样调");
    assertThat(acceptance.note()).isEqualTo("同住一楼");
    assertThat(desk.file(file).stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.tell-rights");
    assertThat(desk.told()).isEqualTo("受理，卷号 （2026）青人调字第001号，受理日期 2026年3月2日");
    assertThat(desk.books().fileByNumber("（2026）青人调字第001号")).contains(file);
  }

  @Test
  void numbersCountUpWithoutGapsAlsoOverRefusalsAndBeginAnewEachYear() {
    desk.accepted();
    UUID second = desk.triaged();
    desk.refused("accept", second, "source", "application", "barred", "court");
    desk.done("accept", second, "source", "initiative");
    desk.at("2027-01-04T09:00");
    UUID third = desk.triaged();
    desk.done("accept", third, "source", "initiative");
    UUID late = desk.triaged();
    desk.done("accept", late, "source", "initiative", "on", "2026-12-30");

    assertThat(desk.file(second).head().number()).isEqualTo("（2026）青人调字第002号");
    assertThat(desk.file(third).head().number()).isEqualTo("（2027）青人调字第001号");
    assertThat(desk.file(late).head().number()).isEqualTo("（2026）青人调字第003号");
  }

  @Test
  void whatOnlyThePoliceMediateHasNoNumberOfTheCommittee() {
    UUID police = desk.opened();
    desk.done("triage", police, "routing", "community-room", "tracks", "b");
    desk.done("accept", police, "source", "police");
    UUID both = desk.opened();
    desk.done(
        "triage",
        Form.of("file", both.toString(), "routing", "community-room")
            .withTexts("tracks", List.of("a", "b")));
    desk.done("accept", both, "source", "police");

    assertThat(desk.file(police).head().number()).isEqualTo("清公（青）治调字〔2026〕1号");
    assertThat(desk.file(both).head().number()).isEqualTo("（2026）青人调字第001号");
    desk.done("edit-office", Form.of("policeFileNumber", "（{year}）{letter}治字第{no:2}号"));
    UUID next = desk.opened();
    desk.done("triage", next, "routing", "community-room", "tracks", "b");
    desk.done("accept", next, "source", "police");
    assertThat(desk.file(next).head().number()).isEqualTo("（2026）清公（青）治字第02号");
  }

  @Test
  void whoeverWasToldTheirRightsAlreadyGoesOnToTheFirstSession() {
    UUID file = desk.triaged();
    desk.done("tell-rights", file);
    desk.done("accept", file, "source", "initiative");

    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.first-session");
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void whoHasNotBeenSortedIsNotAccepted() {
    UUID file = desk.opened();

    assertThat(desk.rulesRefused("accept", file, "source", "application"))
        .containsExactly("stage.not-allowed", "A1.undeclared");
  }

  @Test
  void nothingIsAcceptedTwice() {
    UUID file = desk.accepted();

    assertThat(desk.rulesRefused("accept", file, "source", "application"))
        .containsExactly("stage.not-allowed");
  }

  @Test
  void bothSidesMustBeWrittenDown() {
    UUID file = desk.opened(Form.empty().withRows("parties", List.of(TestDesk.APPLICANT)));
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a");

    assertThat(desk.rulesRefused("accept", file, "source", "application"))
        .containsExactly("accept.parties", "A1.undeclared");

    desk.done("add-party", TestDesk.RESPONDENT.with("file", file.toString()));
    desk.done("accept", file, "source", "application");
  }

  @Test
  void aPartyThatRefusesIsNotMediated() {
    UUID file = desk.triaged();
    desk.done("state-consent", file, "consent", "refused");

    assertThat(desk.rulesRefused("accept", file, "source", "initiative")).containsExactly("A1");
  }

  @Test
  void aPartyThatHasSaidNothingIsToBeAsked() {
    UUID file = desk.triaged();

    Outcome.Done done = desk.done("accept", file, "source", "initiative");

    assertThat(TestDesk.rules(done.notes())).containsExactly("A1.undeclared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"court", "settled", "administrative", "special-organ"})
  void whatTheCheckListBarsIsNotAccepted(String why) {
    UUID file = desk.triaged();

    assertThat(desk.rulesRefused("accept", file, "source", "initiative", "barred", why))
        .containsExactly("A1.undeclared", "A2@barred");
  }

  @Test
  void whatTheCaseTeamHoldsIsNotAccepted() {
    UUID file = desk.opened();
    desk.done("triage", file, "routing", "case-team", "tracks", "a");

    assertThat(desk.rulesRefused("accept", file, "source", "police"))
        .containsExactly("accept.case-team", "A1.undeclared");
  }

  @Test
  void theDayIsNeitherToComeNorBeforeTheReport() {
    UUID file = desk.triaged();

    assertThat(desk.rulesRefused("accept", file, "source", "initiative", "on", "2026-03-03"))
        .contains("date.in-future@on");
    assertThat(desk.rulesRefused("accept", file, "source", "initiative", "on", "2026-03-01"))
        .contains("accept.before-report@on");
  }

  @Test
  void sourceIsNeeded() {
    assertThat(desk.rulesRefused("accept", desk.triaged())).containsExactly("form.required@source");
  }
}
