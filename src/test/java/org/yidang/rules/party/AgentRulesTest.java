package org.yidang.rules.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.party.Party;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;

class AgentRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvFileSource(resources = "/rules/mandate.csv", useHeadersInDisplayName = true)
  void aMandateFitsWhoHasIt(
      Standing standing, @Nullable String scope, @Nullable String powers, @Nullable String wanted) {
    List<Finding> found =
        AgentRules.mandate(
            standing, Table.maybe(Scope.class, scope), Table.set(Power.class, powers), "scope");

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(Finding::blocks);
  }

  @ParameterizedTest
  @CsvSource({
    "A, AGENT, false",
    "B, AGENT, true",
    "A B, AGENT, true",
    "B, GUARDIAN, false",
    "B, REPRESENTATIVE, false"
  })
  void inPoliceMediationItMattersForWhomAnAgentStands(
      String tracks, Standing standing, boolean warned) {
    List<Finding> found = AgentRules.b4(Table.set(Track.class, tracks), standing, "standing");

    assertThat(found).isEqualTo(warned ? List.of(Finding.warn("B4", "standing")) : List.of());
  }

  @Test
  void aCrowdElectsFiveRepresentativesAtTheMost() {
    assertThat(AgentRules.representatives(4, Standing.REPRESENTATIVE, "standing")).isEmpty();
    assertThat(AgentRules.representatives(5, Standing.AGENT, "standing")).isEmpty();
    assertThat(AgentRules.representatives(5, Standing.REPRESENTATIVE, "standing"))
        .containsExactly(Finding.block("agent.representatives", "standing", "5"));
  }

  @Test
  void aMandateEndsOnTheDayItBeginsAtTheEarliest() {
    Optional<LocalDate> today = Optional.of(TODAY);

    assertThat(AgentRules.term(today, today, "until")).isEmpty();
    assertThat(AgentRules.term(Optional.empty(), today, "until")).isEmpty();
    assertThat(AgentRules.term(today, Optional.empty(), "until")).isEmpty();
    assertThat(AgentRules.term(today, Optional.of(TODAY.minusDays(1)), "until"))
        .containsExactly(Finding.block("agent.term", "until"));
  }

  @Test
  void aGuardianOfSomebodyOfAgeIsRemarkedOn() {
    Party child = People.born(11, LocalDate.of(2010, 5, 16));
    Party adult = People.born(12, LocalDate.of(2008, 3, 2));
    Party unknown = People.party(13, 1, "甲样一");

    assertThat(guardian(child)).isEmpty();
    assertThat(guardian(unknown)).isEmpty();
    assertThat(guardian(adult)).containsExactly(Finding.note("agent.adult", "standing"));
    assertThat(AgentRules.guardian(Optional.of(adult), Standing.AGENT, TODAY, "standing"))
        .isEmpty();
  }

  private static List<Finding> guardian(Party party) {
    return AgentRules.guardian(Optional.of(party), Standing.GUARDIAN, TODAY, "standing");
  }
}
