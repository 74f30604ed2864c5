package org.yidang.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.casefile.Transfer;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Outcome;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Route;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class CloseRulesTest {
  private static final String NUMBER = "青人调字〔2026〕第1号";
  private static final LocalDate DAY = LocalDate.of(2026, 4, 21);

  @Test
  void aWholeLoopClosesWithoutAWord() {
    assertThat(found(visited(performed()), Outcome.PERFORMED)).isEmpty();
  }

  @Test
  void whatIsNotPerformedDoesNotCloseAsPerformed() {
    CaseFile open = visited(signed());

    assertThat(found(open, Outcome.PERFORMED))
        .containsExactly(Finding.block("close.not-performed", "outcome", "1"));
    assertThat(found(open, Outcome.PARTLY_PERFORMED))
        .containsExactly(
            Finding.warn("close.duty-open", "", "1"), Finding.warn("close.route-untold", "", "1"));
  }

  @Test
  void aCreditorWhoWasToldTheOtherRoadsNeedsNotBeToldAgain() {
    CaseFile told = visited(signed()).with(performance(PerformanceResult.ROUTE_TOLD));

    assertThat(found(told, Outcome.PARTLY_PERFORMED))
        .containsExactly(Finding.warn("close.duty-open", "", "1"));
  }

  @Test
  void whatIsNotYetDueNeedsNoOtherRoad() {
    CaseFile early = visited(signed()).with(Dispute.payment(41, "200", "2026-05-15"));

    assertThat(found(early, Outcome.PARTLY_PERFORMED))
        .containsExactly(Finding.warn("close.duty-open", "", "1"));
  }

  /// B9: what the police mediated closes as settled only when it was performed.
  @ParameterizedTest
  @CsvSource({
    "POLICE, AGREED, true",
    "POLICE, PARTLY_PERFORMED, true",
    "POLICE, OTHER, false",
    "ON_THE_SPOT, AGREED, true",
    "WRITTEN, AGREED, false"
  })
  void whatThePoliceMediatedClosesAsSettledOnlyOncePerformed(
      AgreementForm form, Outcome outcome, boolean barred) {
    Agreement agreement = Dispute.agreement(form).inForce(Dispute.AGREED);

    assertThat(Table.rules(found(visited(signed()).with(agreement), outcome)))
        .filteredOn("B9"::equals)
        .hasSize(barred ? 1 : 0);
    assertThat(found(visited(performed()).with(agreement), Outcome.PERFORMED)).isEmpty();
  }

  @Test
  void nobodyClosesWithoutHavingVisited() {
    assertThat(found(performed(), Outcome.PERFORMED))
        .containsExactly(Finding.warn("close.no-visit", ""));
    assertThat(found(performed().with(visit(false, DAY)), Outcome.PERFORMED))
        .containsExactly(Finding.warn("close.no-visit", ""));
  }

  @Test
  void aVisitOfAnEarlierRoundIsNoneOfThisOne() {
    CaseFile again = visited(performed()).with(closing(99, Outcome.PERFORMED, 1, "", ""));
    CaseFile reopened = again.with(again.head().moved(Move.VISIT));
    CaseFile second = reopened.with(reopened.head().reopened(Dispute.AGREED));

    assertThat(Table.rules(found(second, Outcome.PERFORMED))).contains("close.no-visit");
    assertThat(CloseRules.visitsOfRound(again)).hasSize(1);
    assertThat(CloseRules.visitsOfRound(second)).isEmpty();
    CaseFile visitedAgain = second.with(visit(true, DAY.plusDays(30)));
    assertThat(CloseRules.visitsOfRound(visitedAgain)).hasSize(1);
  }

  @Test
  void anAgreementIsSignedByAllOrVoided() {
    CaseFile draft =
        visited(Dispute.at(Stage.ENDED)).with(Dispute.agreement(AgreementForm.WRITTEN));
    CaseFile half = draft.with(Dispute.mark(51, Dispute.JIA, "甲样一", "2026-03-16"));

    assertThat(found(draft.with(ending()), Outcome.NOT_REACHED))
        .containsExactly(Finding.warn("close.draft-left", "", NUMBER));
    assertThat(found(half.with(ending()), Outcome.NOT_REACHED))
        .containsExactly(Finding.block("close.half-signed", "", NUMBER));
    CaseFile voided = half.with(Dispute.agreement(AgreementForm.WRITTEN).voided());
    assertThat(found(voided.with(ending()), Outcome.NOT_REACHED)).isEmpty();
  }

  @Test
  void whatFailedClosesWithAdviceOnly() {
    CaseFile ended = visited(Dispute.at(Stage.ENDED));

    assertThat(found(ended, Outcome.NOT_REACHED))
        .containsExactly(Finding.block("close.ended-without-advice", "outcome"));
    assertThat(found(visited(Dispute.at(Stage.UNPERFORMED)), Outcome.NOT_REACHED))
        .containsExactly(Finding.block("close.ended-without-advice", "outcome"));
    assertThat(found(ended.with(ending()), Outcome.NOT_REACHED)).isEmpty();
    assertThat(found(ended.with(ending(2)), Outcome.NOT_REACHED))
        .as("an ending of another round")
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"PERFORMED", "AGREED", "PARTLY_PERFORMED"})
  void withoutAnAgreementNothingWasAgreed(Outcome outcome) {
    assertThat(found(visited(Dispute.at(Stage.VISITING)), outcome))
        .containsExactly(Finding.block("close.no-agreement", "outcome"));
  }

  @Test
  void aFileThatWasHandedOnNeedsNoVisitButTheTransfer() {
    CaseFile file = Dispute.at(Stage.TRANSFERRED);
    CaseFile transferred = file.with(new Transfer(People.id(91), DAY, "住建局", "物业纠纷", true, ""));

    assertThat(found(file, Outcome.TRANSFERRED))
        .containsExactly(Finding.block("close.not-transferred", "outcome"));
    assertThat(found(transferred, Outcome.TRANSFERRED)).isEmpty();
  }

  @Test
  void violenceAtHomeClosesWithALeadersApproval() {
    CaseFile file =
        visited(
            Dispute.file(
                    Stage.ENDED,
                    DisputeType.FAMILY,
                    Risk.RED,
                    Set.of(Track.A),
                    Set.of(Flag.DOMESTIC_VIOLENCE))
                .with(ending()));

    assertThat(found(file, Outcome.NOT_REACHED))
        .containsExactly(Finding.warn("close.no-approval", "director"));
    assertThat(CloseRules.of(file, closing(98, Outcome.NOT_REACHED, 1, "同意结案", "郑样主"))).isEmpty();
  }

  private static List<Finding> found(CaseFile file, Outcome outcome) {
    return CloseRules.of(file, closing(98, outcome, file.head().round(), "", ""));
  }

  private static Closing closing(
      long no, Outcome outcome, int round, String opinion, String director) {
    return new Closing(People.id(no), round, DAY, outcome, "", "", "", "", opinion, director);
  }

  private static CaseFile signed() {
    return Dispute.at(Stage.PERFORMED)
        .with(Dispute.agreement(AgreementForm.WRITTEN).inForce(Dispute.AGREED))
        .with(Dispute.payment(41, "200", "2026-04-15"));
  }

  private static CaseFile performed() {
    return signed().with(performance(PerformanceResult.PERFORMED));
  }

  private static Performance performance(PerformanceResult result) {
    boolean paid = result == PerformanceResult.PERFORMED;
    return new Performance(
        People.id(81),
        People.id(41),
        LocalDate.of(2026, 4, 15),
        result,
        paid ? Optional.of(Money.of("200")) : Optional.empty(),
        "",
        "",
        "",
        "");
  }

  private static CaseFile visited(CaseFile file) {
    return file.with(visit(true, LocalDate.of(2026, 4, 20)));
  }

  private static Visit visit(boolean made, LocalDate on) {
    return new Visit(
        People.id(made ? 85 : 86),
        on,
        made ? Optional.of(on.atTime(10, 0)) : Optional.empty(),
        VisitWay.PHONE,
        "林样调",
        "乙样二",
        "",
        Optional.empty(),
        "",
        "",
        "",
        false);
  }

  private static Ending ending() {
    return ending(1);
  }

  private static Ending ending(int round) {
    return new Ending(
        People.id(92), round, DAY, EndReason.NOT_REACHED, "", Set.of(Route.LAWSUIT), "");
  }
}
