package org.yidang.work.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Guardians, agents and elected representatives.
class AgentTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();
  private final String party = desk.party(file, 1).id().toString();

  @Test
  void anAgentHasAMandate() {
    Outcome.Done done = desk.done("add-agent", lawyer());

    Agent agent = desk.file(file).agents().getFirst();
    assertThat(agent.id()).isEqualTo(done.ids().get(""));
    assertThat(agent.party()).isEqualTo(UUID.fromString(party));
    assertThat(agent.scope()).contains(Scope.SPECIAL);
    assertThat(agent.powers()).containsExactlyInAnyOrder(Power.SETTLE, Power.RECEIVE);
    assertThat(agent.until()).contains(LocalDate.of(2026, 6, 30));
    assertThat(agent.idNumber()).isEqualTo("62000019951212010X");
    assertThat(desk.told()).isEqualTo("登记乙样二的委托代理人：申样律");
  }

  @Test
  void theMandateMustFit() {
    assertThat(
            desk.rulesRefused(
                "add-agent", file, "party", party, "standing", "agent", "name", "申样律"))
        .containsExactly("agent.scope@scope");
    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer().with("scope", "general"))))
        .containsExactly("agent.general-powers@scope");
    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer().without("powers"))))
        .containsExactly("agent.special-powers@scope");
    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer().with("until", "2026-03-01"))))
        .containsExactly("agent.term@until");
    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer().with("standing", "guardian"))))
        .containsExactly("agent.adult@standing", "agent.no-mandate@scope");
  }

  @Test
  void somebodyStandsForAPartyOfThisFile() {
    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer().with("party", file.toString()))))
        .containsExactly("party.unknown@party");
  }

  @Test
  void aPassportNumberIsOnlyWarnedOf() {
    Form form = lawyer().with("idNumber", "E12345678");

    assertThat(TestDesk.rules(desk.refused("add-agent", form)))
        .containsExactly("id.bad-character@idNumber");
    desk.done("add-agent", form.with("override", "护照"));
    assertThat(desk.file(file).agents().getFirst().idNumber()).isEqualTo("E12345678");
  }

  @Test
  void aGuardianOfSomebodyOfAgeIsRemarkedOn() {
    Outcome.Done done =
        desk.done("add-agent", file, "party", party, "standing", "guardian", "name", "乙样父");

    assertThat(TestDesk.rules(done.notes())).containsExactly("agent.adult@standing");
  }

  @Test
  void inPoliceMediationWhoSendsTheAgentMatters() {
    desk.done("triage", file, "routing", "community-room", "tracks", "b");

    assertThat(TestDesk.rules(desk.refused("add-agent", lawyer()))).containsExactly("B4@standing");
    desk.done("add-agent", lawyer().with("override", "系被侵害人一方"));
  }

  @Test
  void aPartyElectsFiveRepresentativesAtTheMost() {
    for (int i = 1; i <= 5; i++) {
      desk.done("add-agent", file, "party", party, "standing", "representative", "name", "代表" + i);
    }
    assertThat(
            desk.rulesRefused(
                "add-agent", file, "party", party, "standing", "representative", "name", "代表六"))
        .containsExactly("agent.representatives@standing");
    String last = desk.file(file).agents().getLast().id().toString();
    desk.done("edit-agent", file, "agent", last, "name", "代表伍");
    desk.done(
        "add-agent",
        file,
        "party",
        desk.party(file, 2).id().toString(),
        "standing",
        "representative",
        "name",
        "代表七");
  }

  @Test
  void aCorrectionLeavesTheRestAlone() {
    desk.done("add-agent", lawyer());
    Agent before = desk.file(file).agents().getFirst();

    desk.done("edit-agent", file, "agent", before.id().toString(), "phone", "13900000022");

    Agent after = desk.file(file).agents().getFirst();
    assertThat(after.phone()).isEqualTo("13900000022");
    assertThat(after).usingRecursiveComparison().ignoringFields("phone").isEqualTo(before);
  }

  @Test
  void aCorrectionIsJudgedAsAWhole() {
    desk.done("add-agent", lawyer());
    String agent = desk.file(file).agents().getFirst().id().toString();

    assertThat(desk.rulesRefused("edit-agent", file, "agent", agent, "name", ""))
        .containsExactly("form.required@name");
    assertThat(desk.rulesRefused("edit-agent", file, "agent", agent, "scope", "general"))
        .containsExactly("agent.general-powers@scope");
    assertThat(desk.rulesRefused("edit-agent", file, "agent", party, "name", "某"))
        .containsExactly("agent.unknown@agent");
  }

  @Test
  void whoNoLongerStandsForAPartyIsTakenOut() {
    desk.done("add-agent", lawyer());
    String agent = desk.file(file).agents().getFirst().id().toString();

    desk.done("remove-agent", file, "agent", agent, "reason", "撤回委托");

    assertThat(desk.file(file).agents()).isEmpty();
    assertThat(desk.lastEntry().reason()).isEqualTo("撤回委托");
    assertThat(desk.told()).isEqualTo("去掉代理人 申样律");
    assertThat(desk.rulesRefused("remove-agent", file, "agent", agent))
        .containsExactly("agent.unknown@agent");
  }

  private Form lawyer() {
    return Form.of(
            "file", file.toString(),
            "party", party,
            "standing", "agent",
            "name", "申样律",
            "relation", "律师",
            "idNumber", "62000019951212010x",
            "scope", "special",
            "from", "2026-03-02",
            "until", "2026-06-30")
        .withTexts("powers", List.of("settle", "receive"));
  }
}
