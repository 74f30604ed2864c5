package org.yidang.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.Lamp;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

class LoopTest {
  /// 500 yuan due on 10 April, and how much of it was paid: the lamp of performance on a day.
  @ParameterizedTest
  @CsvSource({
    "AGREED,      0,   2026-04-01, NONE",
    "PERFORMING,  0,   2026-04-01, DUE",
    "UNPERFORMED, 0,   2026-04-11, LATE",
    "PERFORMED,   500, 2026-04-11, DONE",
    "VISITING,    500, 2026-04-11, DONE",
    "VISITING,    200, 2026-04-10, DUE",
    "VISITING,    200, 2026-04-11, LATE",
    "VISITING,    0,   2026-04-11, LATE",
    "CLOSED,      200, 2026-04-11, DONE",
  })
  void theLampOfPerformanceIsGreenOnlyWhereAllIsDone(
      Stage stage, String paid, LocalDate today, Lamp.State wanted) {
    CaseFile file =
        Dispute.at(stage)
            .with(Dispute.agreement(AgreementForm.WRITTEN).inForce(Dispute.AGREED))
            .with(Dispute.payment(41, "500", "2026-04-10"));
    if (!paid.equals("0")) {
      file =
          file.with(
              new Performance(
                  People.id(51),
                  People.id(41),
                  LocalDate.of(2026, 4, 1),
                  PerformanceResult.PART,
                  Optional.of(Money.of(paid)),
                  "",
                  "",
                  "",
                  ""));
    }

    assertThat(lamp(file, today)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"ENDED", "VISITING", "CLOSED", "TRANSFERRED"})
  void whereNothingWasAgreedThereIsNothingToPerform(Stage stage) {
    assertThat(lamp(Dispute.at(stage), LocalDate.of(2026, 4, 11))).isEqualTo(Lamp.State.NONE);
  }

  private static Lamp.State lamp(CaseFile file, LocalDate today) {
    return Loop.of(file, today).stream()
        .filter(light -> light.name().equals("performance"))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
