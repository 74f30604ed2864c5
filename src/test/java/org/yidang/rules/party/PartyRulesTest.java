package org.yidang.rules.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Mark;
import org.yidang.model.agreement.MarkKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.entity.Entity;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;

class PartyRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Party ONE = People.party(11, 1, "乙样二");
  private static final Party TWO = People.party(12, 2, "甲样一");
  private static final Agent AGENT = People.agent(21, ONE.id(), Standing.AGENT);
  private static final CaseFile FILE = People.file().with(ONE).with(TWO).with(AGENT);

  @Test
  void aMinorNeedsAGuardian() {
    Party child = People.born(13, LocalDate.of(2010, 5, 16));
    CaseFile file = FILE.with(child);
    CaseFile withAgent = file.with(People.agent(22, child.id(), Standing.AGENT));
    CaseFile guarded = file.with(People.agent(23, child.id(), Standing.GUARDIAN));

    assertThat(PartyRules.minor(file, child, TODAY, "name"))
        .containsExactly(Finding.note("party.guardian", "name"));
    assertThat(PartyRules.minor(withAgent, child, TODAY, "name")).hasSize(1);
    assertThat(PartyRules.minor(guarded, child, TODAY, "name")).isEmpty();
    assertThat(PartyRules.minor(file, child, LocalDate.of(2028, 5, 16), "name")).isEmpty();
    assertThat(PartyRules.minor(file, ONE, TODAY, "name")).isEmpty();
  }

  @Test
  void onlyPartiesOfTheFileAreMeant() {
    assertThat(PartyRules.known(FILE, Optional.of(ONE.id()), "party")).isEmpty();
    assertThat(PartyRules.known(FILE, Optional.empty(), "party")).isEmpty();
    assertThat(PartyRules.known(FILE, Optional.of(AGENT.id()), "party"))
        .containsExactly(Finding.block("party.unknown", "party"));
  }

  @Test
  void aPartyThatStandsNowhereMayBeTakenOut() {
    assertThat(removable(FILE, ONE)).isEmpty();
  }

  @Test
  void whoWasAtASessionOrWhoseAgentWasStays() {
    assertThat(removable(FILE.with(session()).with(at(31, ONE)), ONE))
        .containsExactly("party.in-session");
    assertThat(removable(FILE.with(session()).with(at(31, AGENT)), ONE))
        .containsExactly("party.in-session");
    assertThat(
            removable(
                FILE.with(session())
                    .with(new Position(People.id(32), People.id(30), ONE.id(), "愿意修复")),
                ONE))
        .containsExactly("party.in-session");
    assertThat(removable(FILE.with(session()).with(at(31, ONE)), TWO)).isEmpty();
  }

  @Test
  void whoOwesOrIsOwedOrHasSignedStays() {
    CaseFile agreed = FILE.with(agreement());

    assertThat(removable(agreed, ONE)).isEmpty();
    assertThat(removable(agreed.with(duty(ONE, Optional.empty())), ONE))
        .containsExactly("party.in-agreement");
    assertThat(removable(agreed.with(duty(TWO, Optional.of(ONE))), ONE))
        .containsExactly("party.in-agreement");
    assertThat(
            removable(
                agreed.with(
                    new Mark(
                        People.id(42), People.id(40), ONE.id(), "乙样二", MarkKind.SIGNATURE, TODAY)),
                ONE))
        .containsExactly("party.in-agreement");
    assertThat(removable(agreed.with(duty(TWO, Optional.empty())), ONE)).isEmpty();
  }

  @Test
  void afterAcceptanceEachOfTheTwoSidesKeepsSomebody() {
    CaseFile accepted = FILE.with(acceptance());
    Party third = People.party(14, 3, "丙样三");
    Party more = People.party(15, 1, "乙样三");

    assertThat(removable(accepted, ONE)).containsExactly("party.last-of-side");
    assertThat(removable(accepted, TWO)).containsExactly("party.last-of-side");
    assertThat(removable(accepted.with(more), ONE)).isEmpty();
    assertThat(removable(accepted.with(third), third)).isEmpty();
  }

  @Test
  void anAgentWhoWasAtASessionStays() {
    CaseFile attended = FILE.with(session()).with(at(31, AGENT));

    assertThat(AgentRules.removable(FILE, AGENT.id(), "agent")).isEmpty();
    assertThat(AgentRules.removable(attended, AGENT.id(), "agent"))
        .containsExactly(Finding.block("person.in-session", "agent"));
  }

  private static List<String> removable(CaseFile file, Party party) {
    return Table.rules(PartyRules.removable(file, party, "party"));
  }

  private static Attendance at(long no, Entity person) {
    return new Attendance(
        People.id(no), People.id(30), 1, Optional.of(person.id()), "乙样二", "申请人", Presence.PRESENT);
  }

  private static Session session() {
    return new Session(
        People.id(30),
        1,
        1,
        Track.A,
        "",
        SessionForm.JOINT,
        true,
        LocalDateTime.of(2026, 3, 2, 14, 30),
        Optional.empty(),
        "调解室",
        "",
        "林样调",
        "",
        "",
        "",
        SessionResult.TO_BE_CONTINUED,
        "",
        "",
        Optional.empty());
  }

  private static Agreement agreement() {
    return new Agreement(
        People.id(40),
        "青人调字〔2026〕第1号",
        AgreementForm.WRITTEN,
        AgreementState.DRAFT,
        false,
        Optional.empty(),
        Optional.empty(),
        new Agreement.Wording("", "", "", ""),
        3,
        TODAY,
        Agreement.Review.none(),
        Agreement.Signing.by("林样调", ""));
  }

  private static Duty duty(Party debtor, Optional<Party> creditor) {
    return new Duty(
        People.id(41),
        People.id(40),
        1,
        DutyKind.ACTION,
        debtor.id(),
        creditor.map(Party::id),
        "修复漏水",
        Optional.empty(),
        TODAY,
        Repeat.ONCE,
        Optional.empty(),
        "");
  }

  private static Acceptance acceptance() {
    return new Acceptance(
        People.id(50), TODAY, CaseSource.APPLICATION, true, Difficulty.ORDINARY, "林样调", "");
  }
}
