package org.yidang.work.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.party.ChosenBy;
import org.yidang.model.party.Mediator;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Naming mediators, and letting them step down.
class MediatorTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void theFirstMediatorLeadsAndStandsOnTheFile() {
    roster("林样调", "13900000041", "yes");

    Outcome.Done done = desk.done("name-mediator", file, "name", "林样调");

    assertThat(done.notes()).isEmpty();
    Mediator mediator = desk.file(file).mediators().getFirst();
    assertThat(mediator.chief()).isTrue();
    assertThat(mediator.chosenBy()).isEqualTo(ChosenBy.COMMITTEE);
    assertThat(desk.file(file).head().mediator()).isEqualTo("林样调");
    assertThat(desk.told()).isEqualTo("指定调解员 林样调");
  }

  @Test
  void severalMediateAndOneLeads() {
    desk.done("name-mediator", file, "name", "林样调");
    desk.done("name-mediator", file, "name", "陶样调", "chosenBy", "parties");
    assertThat(desk.file(file).head().mediator()).isEqualTo("林样调、陶样调");

    desk.done("name-mediator", file, "name", "岳样调", "chief", "yes");

    assertThat(desk.file(file).head().mediator()).isEqualTo("岳样调、林样调、陶样调");
    assertThat(desk.file(file).mediators().stream().filter(Mediator::chief).count()).isEqualTo(1);
  }

  @Test
  void nobodyIsNamedTwice() {
    desk.done("name-mediator", file, "name", "林样调");

    assertThat(desk.rulesRefused("name-mediator", file, "name", "林样调"))
        .containsExactly("mediator.twice@name", "mediator.not-on-roster@name");
  }

  @Test
  void aPartyThatComesLaterMayBeKinToo() {
    roster("林样调", "13900000009", "yes");
    desk.done("name-mediator", file, "name", "林样调");
    String yi = desk.party(file, 1).id().toString();

    assertThat(
            desk.rulesRefused(
                "add-party", file, "side", "2", "name", "林样弟", "phone", "13900000009"))
        .containsExactly("A7@name");
    assertThat(desk.rulesRefused("edit-party", file, "party", yi, "phone", "13900000009"))
        .containsExactly("A7@name");
    desk.done("edit-party", file, "party", yi, "phone", "13900000009", "override", "同用店里电话");
    desk.done("edit-party", file, "party", yi, "work", "店员");
  }

  @Test
  void whoSharesANameOrPhoneWithAPartyMayBeKin() {
    roster("林样调", "13900000002", "yes");

    assertThat(desk.rulesRefused("name-mediator", file, "name", "林样调")).containsExactly("A7@name");
    assertThat(desk.rulesRefused("name-mediator", file, "name", "甲样一"))
        .containsExactly("mediator.not-on-roster@name", "A7@name");

    desk.done("name-mediator", file, "name", "林样调", "override", "电话登记有误，已核实");
    assertThat(desk.lastEntry().reason()).isEqualTo("电话登记有误，已核实 [A7]");
  }

  @Test
  void whoHasLeftIsWarnedOf() {
    roster("林样调", "13900000041", "no");

    assertThat(desk.rulesRefused("name-mediator", file, "name", "林样调"))
        .containsExactly("mediator.retired@name");
  }

  @Test
  void aMediatorStepsDownAndTheNextLeads() {
    desk.done("name-mediator", file, "name", "林样调");
    desk.done("name-mediator", file, "name", "陶样调");
    String lin = desk.file(file).mediators().getFirst().id().toString();

    desk.done("remove-mediator", file, "mediator", lin, "reason", "乙样二申请回避");

    assertThat(desk.file(file).mediators())
        .extracting(Mediator::name, Mediator::chief)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("陶样调", true));
    assertThat(desk.file(file).head().mediator()).isEqualTo("陶样调");
    assertThat(desk.lastEntry().reason()).isEqualTo("乙样二申请回避");
    assertThat(desk.told()).isEqualTo("调解员 林样调 退出");
  }

  @Test
  void theLastMediatorLeavesAFileThatNeedsAnother() {
    desk.done("name-mediator", file, "name", "林样调");
    String lin = desk.file(file).mediators().getFirst().id().toString();

    Outcome.Done done = desk.done("remove-mediator", file, "mediator", lin, "reason", "调离");

    assertThat(TestDesk.rules(done.notes())).containsExactly("A4@mediator");
    assertThat(desk.file(file).head().mediator()).isEmpty();
    assertThat(desk.rulesRefused("remove-mediator", file, "mediator", lin, "reason", "调离"))
        .containsExactly("mediator.unknown@mediator");
  }

  @Test
  void steppingDownNeedsAReason() {
    desk.done("name-mediator", file, "name", "林样调");
    String lin = desk.file(file).mediators().getFirst().id().toString();

    assertThat(desk.rulesRefused("remove-mediator", file, "mediator", lin))
        .containsExactly("form.required@reason");
  }

  @Test
  void whatComesNextIsTheMediatorsBusiness() {
    desk.done("name-mediator", file, "name", "陶样调");
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a");

    assertThat(desk.file(file).head().nextBy()).isEqualTo("陶样调");
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.accept");
  }

  private void roster(String name, String phone, String active) {
    desk.done(
        "add-person", Form.of("name", name, "role", "mediator", "phone", phone, "active", active));
  }
}
