package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.model.casefile.Barred;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Routing;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class AcceptanceRulesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
  private static final Party ONE = People.party(11, 1, "乙样二");
  private static final Party TWO = People.party(12, 2, "甲样一");

  @Test
  void aDisputeHasAnApplicantAndARespondent() {
    CaseFile none = People.file();

    assertThat(AcceptanceRules.twoSides(none)).hasSize(1);
    assertThat(AcceptanceRules.twoSides(none.with(ONE))).hasSize(1);
    assertThat(AcceptanceRules.twoSides(none.with(TWO))).hasSize(1);
    assertThat(AcceptanceRules.twoSides(none.with(ONE).with(People.party(13, 3, "丙样三"))))
        .containsExactly(Finding.block("accept.parties", ""));
    assertThat(AcceptanceRules.twoSides(none.with(ONE).with(TWO))).isEmpty();
  }

  @Test
  void aRefusalForbidsMediationAndSilenceIsToBeAskedAbout() {
    Party agrees = ONE.consenting(Consent.AGREED, NOW);
    Party refuses = TWO.consenting(Consent.REFUSED, NOW);

    assertThat(AcceptanceRules.a1(List.of(agrees, refuses)))
        .containsExactly(Finding.block("A1", ""));
    assertThat(AcceptanceRules.a1(List.of(ONE, refuses))).hasSize(1);
    assertThat(AcceptanceRules.a1(List.of(agrees, TWO)))
        .containsExactly(Finding.note("A1.undeclared", ""));
    assertThat(AcceptanceRules.a1(List.of(agrees, TWO.consenting(Consent.AGREED, NOW)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsTickedOnTheCheckListForbidsAcceptance(Barred why) {
    assertThat(AcceptanceRules.a2(Set.of(why), "barred"))
        .containsExactly(Finding.block("A2", "barred", "~enum.Barred." + why));
  }

  @Test
  void everyTickIsNamed() {
    assertThat(AcceptanceRules.a2(Set.of(), "barred")).isEmpty();
    assertThat(AcceptanceRules.a2(EnumSet.allOf(Barred.class), "barred")).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheCaseTeamHasToGiveADisputeBackFirst(Routing routing) {
    CaseFile file = People.file();
    CaseFile routed = file.with(file.intake().routed(routing));

    assertThat(AcceptanceRules.notWithCaseTeam(routed).isEmpty())
        .isEqualTo(routing != Routing.CASE_TEAM);
    assertThat(AcceptanceRules.notWithCaseTeam(file)).isEmpty();
  }

  @Test
  void takingOnAsksForPartiesAndConsent() {
    CaseFile file = People.file().with(ONE.consenting(Consent.REFUSED, NOW));

    assertThat(Table.rules(AcceptanceRules.takingOn(file))).containsExactly("accept.parties", "A1");
  }
}
