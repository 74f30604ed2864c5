package org.yidang.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.id.IdKind;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Mark;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class MarkChecksTest {
  private static final String DAY = "2026-03-16";

  /// An agent signs for a party: may it settle?
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "AGENT, SPECIAL, SETTLE, -, -, -",
        "AGENT, SPECIAL, ADMIT SETTLE, 2026-03-16, 2026-03-16, -",
        "AGENT, SPECIAL, ADMIT WAIVE CHANGE RECEIVE, -, -, mark.no-power",
        "AGENT, GENERAL, -, -, -, mark.no-power",
        "AGENT, -, -, -, -, mark.no-power",
        "AGENT, SPECIAL, SETTLE, 2026-03-17, -, mark.mandate-not-in-force",
        "AGENT, SPECIAL, SETTLE, -, 2026-03-15, mark.mandate-not-in-force",
        "GUARDIAN, -, -, -, -, -",
        "REPRESENTATIVE, -, -, -, -, -",
        "REPRESENTATIVE, -, -, -, 2026-03-15, mark.mandate-not-in-force"
      })
  void partyWithoutAuthorityMayNotSign(
      Standing standing,
      @Nullable String scope,
      @Nullable String powers,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String wanted) {
    Agent agent =
        new Agent(
            People.id(61),
            Dispute.JIA,
            standing,
            "申样律",
            "",
            "",
            "",
            "",
            "",
            Table.maybe(Scope.class, scope),
            Table.set(Power.class, powers),
            Optional.ofNullable(from),
            Optional.ofNullable(until));

    List<Finding> found =
        check(Dispute.at(Stage.AGREED).with(agent), Dispute.mark(51, Dispute.JIA, "申样律", DAY));

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(Finding::blocks);
  }

  @Test
  void aPartySignsItself() {
    assertThat(check(Dispute.at(Stage.AGREED), Dispute.mark(51, Dispute.JIA, "甲样一", DAY)))
        .isEmpty();
  }

  @Test
  void aStrangerMaySignOnlyWithAReason() {
    assertThat(check(Dispute.at(Stage.AGREED), Dispute.mark(51, Dispute.JIA, "路样人", DAY)))
        .containsExactly(Finding.warn("mark.stranger", "signer"));
  }

  @Test
  void theHeadOfAnOrganisationSignsForIt() {
    CaseFile file = Dispute.at(Stage.AGREED).with(firm("石样"));

    assertThat(check(file, Dispute.mark(51, Dispute.JIA, "石样", DAY))).isEmpty();
    assertThat(check(file, Dispute.mark(51, Dispute.JIA, "样石建材公司", DAY))).isEmpty();
    assertThat(Table.rules(check(file, Dispute.mark(51, Dispute.JIA, "", DAY))))
        .containsExactly("mark.stranger");
  }

  @Test
  void aMinorDoesNotSignAlone() {
    Party minor = Dispute.born(Dispute.JIA, 1, LocalDate.of(2010, 5, 16));
    CaseFile file =
        Dispute.at(Stage.AGREED).with(minor).with(People.agent(61, Dispute.JIA, Standing.GUARDIAN));
    Mark own = Dispute.mark(51, Dispute.JIA, minor.name(), DAY);
    Mark guardian = Dispute.mark(52, Dispute.JIA, "申样律", DAY);

    assertThat(check(file, own)).containsExactly(Finding.block("mark.minor-alone", "signer"));
    assertThat(check(file, guardian)).isEmpty();
    assertThat(check(file, own, guardian)).isEmpty();
  }

  @Test
  void onTheEighteenthBirthdayNobodyElseIsNeeded() {
    Party party = Dispute.born(Dispute.JIA, 1, LocalDate.of(2008, 3, 16));
    CaseFile file = Dispute.at(Stage.AGREED).with(party);

    assertThat(check(file, Dispute.mark(51, Dispute.JIA, party.name(), DAY))).isEmpty();
    assertThat(Table.rules(check(file, Dispute.mark(51, Dispute.JIA, party.name(), "2026-03-15"))))
        .containsExactly("mark.minor-alone");
  }

  @Test
  void theSameMarkDoesNotCountTwice() {
    Mark one = Dispute.mark(51, Dispute.JIA, "甲样一", DAY);
    Mark again = Dispute.mark(52, Dispute.JIA, "甲样一", DAY);

    assertThat(check(Dispute.at(Stage.AGREED), again, one))
        .containsExactly(Finding.block("mark.twice", "party"));
    assertThat(check(Dispute.at(Stage.AGREED), one, one)).isEmpty();
  }

  /// A6: who was told before signing, on the day of signing, too late, or never.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "WRITTEN, 2026-03-15, -",
        "WRITTEN, 2026-03-16, -",
        "WRITTEN, 2026-03-17, A6.agreement",
        "WRITTEN, -, A6.agreement",
        "ORAL, -, A6.agreement",
        "POLICE, -, -",
        "ON_THE_SPOT, -, -"
      })
  void whoWasNotToldItsRightsDoesNotSign(
      AgreementForm form, @Nullable LocalDate told, @Nullable String wanted) {
    Party party = People.party(11, 1, "甲样一");
    CaseFile file =
        Dispute.at(Stage.AGREED)
            .with(Dispute.agreement(form))
            .with(told == null ? party : party.told(told));

    List<Finding> found = check(file, Dispute.mark(51, Dispute.JIA, "甲样一", DAY));

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(Finding::blocks);
  }

  @Test
  void aMarkCountsForAPartyOfTheFile() {
    assertThat(check(Dispute.at(Stage.AGREED), Dispute.mark(51, People.id(77), "甲样一", DAY)))
        .containsExactly(Finding.block("mark.party-unknown", "party"));
  }

  private static List<Finding> check(CaseFile file, Mark mark, Mark... others) {
    List<Mark> all = new ArrayList<>(List.of(others));
    all.add(mark);
    return MarkChecks.of(file, mark, all);
  }

  private static Party firm(String chief) {
    UUID id = Dispute.JIA;
    return new Party(
        id,
        1,
        PartyKind.ORGANISATION,
        "样石建材公司",
        1,
        Optional.empty(),
        Optional.empty(),
        "",
        IdKind.NONE,
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        "91620000MAFAKE0019",
        chief,
        "经理",
        "",
        Consent.AGREED,
        Optional.empty(),
        Optional.empty());
  }
}
