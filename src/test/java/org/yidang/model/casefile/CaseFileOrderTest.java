package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.entity.Entity;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.party.Agent;
import org.yidang.model.party.ChosenBy;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

/// In which order a file gives what is in it, and whose it is.
class CaseFileOrderTest {
  private static final CaseFile FILE = Dispute.at(Stage.MEDIATING);
  private static final UUID OTHER = People.id(22);

  @Test
  void whatBelongsToASessionStandsByPlaceAndNothingOfAnother() {
    CaseFile file =
        FILE.withAll(
            List.of(
                item(50, Dispute.SESSION, 2),
                item(51, Dispute.SESSION, 1),
                item(52, OTHER, 3),
                attendance(60, Dispute.SESSION, 2),
                attendance(61, Dispute.SESSION, 1),
                attendance(62, OTHER, 3),
                new Position(People.id(70), Dispute.SESSION, Dispute.JIA, "同意"),
                new Position(People.id(71), OTHER, Dispute.YI, "不同意")));

    assertThat(file.items(Dispute.SESSION)).extracting(Item::place).containsExactly(1, 2);
    assertThat(file.items(OTHER)).extracting(Item::place).containsExactly(3);
    assertThat(file.attendances(Dispute.SESSION))
        .extracting(Attendance::place)
        .containsExactly(1, 2);
    assertThat(file.positions(Dispute.SESSION)).extracting(Position::text).containsExactly("同意");
    assertThat(file.items(People.id(99))).isEmpty();
    assertThat(file.positions(People.id(99))).isEmpty();
  }

  @Test
  void visitsStandByTheDayForWhichTheyWerePlanned() {
    CaseFile file =
        FILE.with(visit(80, "2026-05-01"))
            .with(visit(81, "2026-04-01"))
            .with(visit(82, "2026-06-01"));

    assertThat(file.visits())
        .extracting(visit -> visit.plannedOn().getMonthValue())
        .containsExactly(4, 5, 6);
    assertThat(file.visit(People.id(80))).isPresent();
    assertThat(file.visit(People.id(79))).isEmpty();
  }

  @Test
  void performancesStandByDayAndEachBelongsToItsDuty() {
    CaseFile file =
        FILE.with(performance(90, 41, "2026-05-01"))
            .with(performance(91, 41, "2026-04-01"))
            .with(performance(92, 42, "2026-04-15"));

    assertThat(file.performances())
        .extracting(Entity::id)
        .containsExactly(People.id(91), People.id(92), People.id(90));
    assertThat(file.performances(People.id(41))).hasSize(2);
    assertThat(file.performances(People.id(43))).isEmpty();
    assertThat(file.performance(People.id(92))).map(Performance::duty).contains(People.id(42));
  }

  @Test
  void dutiesStandByPlaceWithinTheirAgreement() {
    CaseFile file =
        FILE.with(Dispute.payment(43, "3", "2026-04-03"))
            .with(Dispute.payment(41, "1", "2026-04-01"))
            .with(Dispute.payment(42, "2", "2026-04-02"));

    assertThat(file.duties(Dispute.AGREEMENT)).extracting(Duty::place).containsExactly(41, 42, 43);
    assertThat(file.duties(OTHER)).isEmpty();
    assertThat(file.duty(People.id(42))).map(Duty::place).contains(42);
  }

  @Test
  void agentsStandForTheirParty() {
    CaseFile file =
        FILE.with(People.agent(30, Dispute.JIA, Standing.GUARDIAN))
            .with(People.agent(32, Dispute.YI, Standing.GUARDIAN))
            .with(People.agent(33, Dispute.YI, Standing.GUARDIAN));

    assertThat(file.agents()).hasSize(3);
    assertThat(file.agentsOf(Dispute.YI)).extracting(Agent::id).hasSize(2);
    assertThat(file.agentsOf(OTHER)).isEmpty();
  }

  @Test
  void mediatorsAreNamedTheLeadingOneFirst() {
    assertThat(FILE.mediatorNames()).isEmpty();
    CaseFile file =
        FILE.with(new Mediator(People.id(40), "林样调", ChosenBy.COMMITTEE, false))
            .with(new Mediator(People.id(44), "陶样调", ChosenBy.PARTIES, true));

    assertThat(file.mediatorNames()).isEqualTo("陶样调、林样调");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, false, false",
    "CHECKED, false, false",
    "SIGNED, true, true",
    "VOIDED, true, false",
  })
  void onlyWhatIsSignedBinds(AgreementState state, boolean nothingUnsigned, boolean inForce) {
    Agreement agreement = Dispute.as(Dispute.agreement(AgreementForm.WRITTEN), state, false);
    CaseFile file = FILE.with(agreement).with(Dispute.payment(41, "1", "2026-04-01"));

    assertThat(file.nothingUnsigned()).isEqualTo(nothingUnsigned);
    assertThat(file.dutiesInForce().isEmpty()).isNotEqualTo(inForce);
    assertThat(file.allAgreements()).hasSize(1);
    assertThat(file.agreements().isEmpty()).isEqualTo(state == AgreementState.VOIDED);
  }

  @Test
  void whatIsTakenOutIsGoneAndTheRestStays() {
    CaseFile file = FILE.with(item(50, Dispute.SESSION, 1)).with(item(51, Dispute.SESSION, 2));

    assertThat(file.without(People.id(50)).items(Dispute.SESSION)).hasSize(1);
    assertThat(file.withoutAll(file.items(Dispute.SESSION))).isEqualTo(FILE);
    assertThat(file.without(People.id(99))).isEqualTo(file);
    assertThat(file.withoutAll(List.of())).isEqualTo(file).hasSameHashCodeAs(file);
    assertThat(file).isNotEqualTo(FILE);
  }

  @Test
  void aFileWithoutAnAcceptanceHasNone() {
    assertThat(FILE.acceptance()).map(Acceptance::on).contains(Dispute.ACCEPTED);
    assertThat(FILE.without(FILE.acceptance().orElseThrow().id()).acceptance()).isEmpty();
    assertThat(People.file().lastSession()).isEmpty();
    assertThat(People.file().extensions()).isEmpty();
    assertThat(People.file().transfers()).isEmpty();
  }

  private static Item item(long no, UUID session, int place) {
    return new Item(People.id(no), session, place, "漏水原因", ItemState.OPEN);
  }

  private static Attendance attendance(long no, UUID session, int place) {
    return new Attendance(
        People.id(no), session, place, Optional.empty(), "甲样一", "", Presence.PRESENT);
  }

  private static Visit visit(long no, String on) {
    return new Visit(
        People.id(no),
        LocalDate.parse(on),
        Optional.empty(),
        VisitWay.PHONE,
        "林样调",
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        false);
  }

  private static Performance performance(long no, long duty, String on) {
    return new Performance(
        People.id(no),
        People.id(duty),
        LocalDate.parse(on),
        PerformanceResult.URGED,
        Optional.empty(),
        "",
        "",
        "",
        "");
  }
}
