package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Risk;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;

/// Risk and the next step: how a file stands.
class StandingTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.accepted();

  @Test
  void riskRisesWithWhatWasDoneAboutIt() {
    desk.done("set-risk", file, "risk", "red", "reason", "扬言报复", "measure", "已报告值班所领导");

    assertThat(desk.file(file).head().risk()).isEqualTo(Risk.RED);
    assertThat(desk.lastEntry().reason()).isEqualTo("扬言报复\n已报告值班所领导");
    assertThat(desk.told()).isEqualTo("风险由蓝色（一般）调为红色（重大）");
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.tell-rights");
  }

  @Test
  void aSeriousRiskWithoutMeasureIsWarnedOf() {
    assertThat(desk.rulesRefused("set-risk", file, "risk", "orange")).containsExactly("A8@measure");
    desk.done("set-risk", file, "risk", "orange", "override", "正在赶往现场");
    desk.done("set-risk", file, "risk", "orange");
  }

  @Test
  void riskFallsOnlyWithAReason() {
    desk.done("set-risk", file, "risk", "yellow");

    assertThat(desk.rulesRefused("set-risk", file, "risk", "blue"))
        .containsExactly("risk.lower-reason@reason");

    desk.done("set-risk", file, "risk", "blue", "reason", "双方已平静", "nextOn", "2026-03-20");
    assertThat(desk.file(file).head().risk()).isEqualTo(Risk.BLUE);
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 20));
  }

  @Test
  void theSameRiskChangesNothing() {
    Outcome.Done done = desk.done("set-risk", file, "risk", "blue");

    assertThat(done.seq()).isZero();
  }

  @Test
  void theNextStepIsSaidWithADay() {
    desk.done("set-next-step", file, "nextStep", "请水暖工查漏", "nextOn", "2026-03-09");

    assertThat(desk.file(file).head().nextStep()).isEqualTo("请水暖工查漏");
    assertThat(desk.file(file).head().nextBy()).isEqualTo("林样调");
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 9));
    assertThat(desk.told()).isEqualTo("安排下一步：请水暖工查漏，2026年3月9日");
  }

  @Test
  void itIsNeverBlank() {
    assertThat(desk.rulesRefused("set-next-step", file, "nextStep", " ", "nextOn", "2026-03-09"))
        .containsExactly("form.required@nextStep");
    assertThat(desk.rulesRefused("set-next-step", file, "nextStep", "查漏"))
        .containsExactly("form.required@nextOn");
  }

  @Test
  void itIsNotInThePast() {
    assertThat(desk.rulesRefused("set-next-step", file, "nextStep", "查漏", "nextOn", "2026-03-01"))
        .containsExactly("next.in-past@nextOn");
  }
}
