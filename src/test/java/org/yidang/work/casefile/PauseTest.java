package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Stage;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;

/// Extension, suspension and resumption.
class PauseTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.accepted();

  @Test
  void withEverybodysConsentThereIsMoreTime() {
    desk.done("extend", file, "until", "2026-05-15", "reason", "等待鉴定", "agreed", "yes");

    assertThat(desk.file(file).head().extendedTo()).contains(LocalDate.of(2026, 5, 15));
    assertThat(desk.file(file).extensions())
        .singleElement()
        .satisfies(
            extension -> {
              assertThat(extension.on()).isEqualTo(LocalDate.of(2026, 3, 2));
              assertThat(extension.until()).isEqualTo(LocalDate.of(2026, 5, 15));
              assertThat(extension.reason()).isEqualTo("等待鉴定");
            });
    assertThat(desk.file(file).stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.tell-rights");
    assertThat(desk.lastEntry().reason()).isEqualTo("等待鉴定");
    assertThat(desk.told()).isEqualTo("调解期限延长到2026年5月15日");
  }

  @Test
  void withoutItThereIsNot() {
    assertThat(
            desk.rulesRefused(
                "extend", file, "until", "2026-05-15", "reason", "等待鉴定", "agreed", "no"))
        .containsExactly("extend.consent@agreed");
    assertThat(desk.rulesRefused("extend", file, "until", "2026-05-15", "reason", "等待鉴定"))
        .containsExactly("form.required@agreed");
  }

  @Test
  void moreTimeMeansLaterThanThirtyDaysOrThanTheLastExtension() {
    assertThat(
            desk.rulesRefused(
                "extend", file, "until", "2026-04-01", "reason", "等待鉴定", "agreed", "yes"))
        .containsExactly("extend.not-later@until");
    desk.done("extend", file, "until", "2026-04-02", "reason", "等待鉴定", "agreed", "yes");
    assertThat(
            desk.rulesRefused(
                "extend", file, "until", "2026-04-02", "reason", "等待鉴定", "agreed", "yes"))
        .containsExactly("extend.not-later@until");
  }

  @Test
  void whatIsNotBeingMediatedHasNoTimeToExtend() {
    assertThat(
            desk.rulesRefused(
                "extend", desk.triaged(), "until", "2026-05-15", "reason", "等待鉴定", "agreed", "yes"))
        .containsExactly("stage.not-now");
  }

  @Test
  void aMediationRestsAndIsTakenUpAgain() {
    desk.done("suspend", file, "reason", "委托房屋鉴定");

    assertThat(desk.file(file).stage()).isEqualTo(Stage.SUSPENDED);
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.resume");
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 17));
    assertThat(desk.lastEntry().reason()).isEqualTo("委托房屋鉴定");

    desk.at("2026-03-12T10:00").done("resume", file, "reason", "鉴定意见已收到");

    assertThat(desk.file(file).stage()).isEqualTo(Stage.MEDIATING);
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.tell-rights");
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 15));
  }

  @Test
  void onlyWhatRestsIsTakenUpAgainAndOnlyWhatGoesOnMayRest() {
    assertThat(desk.rulesRefused("resume", file)).containsExactly("stage.not-allowed");
    assertThat(desk.rulesRefused("suspend", desk.triaged(), "reason", "鉴定"))
        .containsExactly("stage.not-allowed");
    assertThat(desk.rulesRefused("suspend", file)).containsExactly("form.required@reason");
  }
}
