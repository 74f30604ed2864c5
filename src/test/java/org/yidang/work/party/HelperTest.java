package org.yidang.work.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.party.Helper;
import org.yidang.model.party.HelperRole;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Those who are invited from outside.
class HelperTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void aBodyOfTheDirectoryBringsItsContact() {
    desk.done(
        "add-body",
        Form.of(
            "kind", "womens-federation",
            "name", "青石镇妇联",
            "contact", "梅样妇",
            "phone", "13900000031"));

    Outcome.Done done = desk.done("invite-helper", file, "body", "青石镇妇联");

    assertThat(TestDesk.rules(done.notes())).containsExactly("A5.not-yet@consentedOn");
    Helper helper = helper();
    assertThat(helper.name()).isEqualTo("梅样妇");
    assertThat(helper.phone()).isEqualTo("13900000031");
    assertThat(helper.role()).isEqualTo(HelperRole.HELPER);
    assertThat(helper.invitedOn()).contains(LocalDate.of(2026, 3, 2));
    assertThat(desk.told()).isEqualTo("邀请青石镇妇联梅样妇参加（参加人）");
  }

  @Test
  void anybodyElseIsInvitedByName() {
    desk.done(
        "invite-helper",
        file,
        "name",
        "邻居样一",
        "role",
        "witness",
        "phone",
        "13900000032",
        "consentedOn",
        "2026-03-02");

    assertThat(helper().body()).isEmpty();
    assertThat(helper().role()).isEqualTo(HelperRole.WITNESS);
    assertThat(helper().consentedOn()).contains(LocalDate.of(2026, 3, 2));
  }

  @Test
  void aNameOfOnesOwnLeavesThePhoneOfTheBodyAlone() {
    desk.done(
        "add-body",
        Form.of("kind", "school", "name", "青石中学", "contact", "校长样", "phone", "13900000033"));

    desk.done("invite-helper", file, "body", "青石中学", "name", "班主任样");

    assertThat(helper().name()).isEqualTo("班主任样");
    assertThat(helper().phone()).isEmpty();
  }

  @Test
  void whoMerelyWitnessesNeedsNoConsent() {
    assertThat(desk.done("invite-helper", file, "name", "见样证", "role", "witness").notes())
        .isEmpty();
  }

  @Test
  void withoutANameNobodyIsInvited() {
    assertThat(desk.rulesRefused("invite-helper", file, "body", "没有登记的单位"))
        .contains("helper.name@name");
    assertThat(desk.rulesRefused("invite-helper", file)).contains("helper.name@name");
  }

  @Test
  void aBodyThatIsNotAskedAnyMoreBringsNobody() {
    desk.done(
        "add-body", Form.of("kind", "school", "name", "青石中学", "contact", "校长样", "active", "no"));

    assertThat(desk.rulesRefused("invite-helper", file, "body", "青石中学"))
        .contains("helper.name@name");
  }

  @Test
  void consentIsNotOfTomorrow() {
    assertThat(
            desk.rulesRefused("invite-helper", file, "name", "邻居样一", "consentedOn", "2026-03-03"))
        .containsExactly("date.in-future@consentedOn");
  }

  @Test
  void theDayOfConsentIsAddedLater() {
    desk.done("invite-helper", file, "body", "社区", "name", "社样工", "note", "熟悉两家");
    Helper before = helper();

    desk.at("2026-03-04T09:00");
    desk.done("edit-helper", file, "helper", before.id().toString(), "consentedOn", "2026-03-03");

    assertThat(helper().consentedOn()).contains(LocalDate.of(2026, 3, 3));
    assertThat(helper()).usingRecursiveComparison().ignoringFields("consentedOn").isEqualTo(before);
    assertThat(desk.rulesRefused("edit-helper", file, "helper", file.toString(), "post", "x"))
        .containsExactly("helper.unknown@helper");
    assertThat(desk.rulesRefused("edit-helper", file, "helper", before.id().toString(), "name", ""))
        .contains("helper.name@name");
  }

  @Test
  void whoDoesNotTakePartAfterAllIsTakenOut() {
    desk.done("invite-helper", file, "name", "邻居样一");
    String helper = helper().id().toString();

    desk.done("remove-helper", file, "helper", helper, "reason", "一方不同意");

    assertThat(desk.file(file).helpers()).isEmpty();
    assertThat(desk.told()).isEqualTo("去掉参加人 邻居样一");
    assertThat(desk.lastEntry().reason()).isEqualTo("一方不同意");
    assertThat(desk.rulesRefused("remove-helper", file, "helper", helper))
        .containsExactly("helper.unknown@helper");
  }

  private Helper helper() {
    return desk.file(file).helpers().getLast();
  }
}
