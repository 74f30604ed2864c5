package org.yidang.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Party;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class OpenFileTest {
  private static final Form LEAST =
      Form.of(
          "source", "counter",
          "reportedAt", "2026-03-01 22:30",
          "place", "河湾小区",
          "type", "neighbour",
          "facts", "漏水。");

  private final TestDesk desk = TestDesk.ready(AllProcedures.all());

  @Test
  void aCallBecomesAFileWithItsParties() {
    CaseFile file = desk.file(desk.opened());

    assertThat(file.stage()).isEqualTo(Stage.REPORTED);
    assertThat(file.head().title()).isEqualTo("乙样二与甲样一");
    assertThat(file.head().parties()).isEqualTo("乙样二、甲样一");
    assertThat(file.head().number()).isEmpty();
    assertThat(file.head().risk()).isEqualTo(Risk.BLUE);
    assertThat(file.head().round()).isEqualTo(1);
    assertThat(file.head().nextStep()).isEqualTo("~next.triage");
    assertThat(file.intake().flags()).containsExactly(Flag.DAMAGE);
    assertThat(file.parties()).extracting(Party::side).containsExactly(1, 2);
    assertThat(desk.told()).isEqualTo("登记建档：110接警，青石镇河湾小区6号楼502室");
  }

  @Test
  void fiveAnswersAreEnough() {
    UUID id = desk.done("open-file", LEAST).file().orElseThrow();

    CaseFile file = desk.file(id);
    assertThat(file.head().openedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(file.head().nextOn()).contains(LocalDate.of(2026, 3, 2));
    assertThat(file.head().title()).isEmpty();
    assertThat(file.intake().firstReceiver()).isEqualTo("林样调");
    assertThat(file.intake().earlierCalls()).isZero();
    assertThat(file.parties()).isEmpty();
  }

  @Test
  void whatWasMadeCanBeReferredTo() {
    Outcome.Done done =
        desk.done(
            "open-file",
            LEAST.withRows("parties", List.of(TestDesk.APPLICANT, TestDesk.RESPONDENT)));

    assertThat(done.ids()).containsOnlyKeys("", "parties[0]", "parties[1]");
    assertThat(done.ids().get("")).isEqualTo(done.file().orElseThrow());
    UUID second = done.ids().get("parties[1]");
    assertThat(desk.file(done.file().orElseThrow()).side(2))
        .extracting(Party::id)
        .containsExactly(second);
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsPlace() {
    Form form =
        LEAST
            .without("facts")
            .with("type", "feud")
            .with("amount", "-3")
            .withRows("parties", List.of(Form.of("side", "12", "name", " ")));

    assertThat(TestDesk.rules(desk.refused("open-file", form)))
        .containsExactlyInAnyOrder(
            "form.required@facts",
            "form.choice@type",
            "money.negative@amount",
            "form.number-range@parties[0].side",
            "form.required@parties[0].name");
  }

  @Test
  void timesMustFitTogether() {
    assertThat(
            TestDesk.rules(desk.refused("open-file", LEAST.with("reportedAt", "2026-03-02 09:01"))))
        .containsExactly("time.in-future@reportedAt");
    assertThat(
            TestDesk.rules(
                desk.refused(
                    "open-file",
                    LEAST
                        .with("occurredAt", "2026-03-01 22:31")
                        .with("arrivedAt", "2026-03-01 22:29"))))
        .containsExactly("intake.after-report@occurredAt", "intake.before-report@arrivedAt");
  }

  @Test
  void aPartyOfTheCallIsJudgedLikeAnyOther() {
    Form form =
        LEAST.withRows(
            "parties", List.of(TestDesk.APPLICANT.with("idNumber", "620000198506090027")));

    assertThat(TestDesk.rules(desk.refused("open-file", form)))
        .containsExactly("id.wrong-check-digit@parties[0].idNumber");
  }
}
