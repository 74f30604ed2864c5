package org.yidang.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class PerformanceRulesTest {
  private static final Duty PAYMENT = Dispute.payment(41, "2800", "2026-04-15");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

  @ParameterizedTest
  @CsvFileSource(resources = "/rules/performance.csv", useHeadersInDisplayName = true)
  void whatIsWrittenDownFitsWhatIsOwed(
      DutyKind kind,
      @Nullable String before,
      PerformanceResult result,
      @Nullable String amount,
      @Nullable String wanted) {
    Duty duty = kind == DutyKind.PAYMENT ? PAYMENT : Dispute.action(41, Dispute.JIA, "2026-04-15");
    List<Performance> earlier =
        before == null
            ? List.of()
            : List.of(
                performance(
                    duty, PerformanceResult.PERFORMED, before.equals("done") ? null : before));

    List<Finding> found =
        PerformanceRules.of(new DutyLedger(duty, earlier), performance(duty, result, amount));

    assertThat(
            found.stream()
                .map(
                    f ->
                        f.level().name().toLowerCase(Locale.ROOT)
                            + " "
                            + f.rule()
                            + "@"
                            + f.field()))
        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  @Test
  void anEndlessDutyCannotBeOverpaid() {
    Duty endless =
        new Duty(
            PAYMENT.id(),
            PAYMENT.agreement(),
            0,
            DutyKind.PAYMENT,
            Dispute.JIA,
            Optional.of(Dispute.YI),
            "赡养费",
            Optional.of(Money.of("400")),
            LocalDate.of(2026, 6, 5),
            Repeat.MONTHLY,
            Optional.empty(),
            "现金");

    assertThat(
            PerformanceRules.of(
                new DutyLedger(endless, List.of()),
                performance(endless, PerformanceResult.PERFORMED, "4800")))
        .isEmpty();
  }

  @Test
  void aDutyBindsFromTheDayItsAgreementCameIntoForce() {
    CaseFile signed =
        Dispute.at(Stage.PERFORMING)
            .with(Dispute.agreement(AgreementForm.WRITTEN).inForce(LocalDate.of(2026, 3, 16)))
            .with(PAYMENT);
    CaseFile unsigned =
        Dispute.at(Stage.AGREED).with(Dispute.agreement(AgreementForm.WRITTEN)).with(PAYMENT);

    assertThat(PerformanceRules.inForce(signed, PAYMENT, LocalDate.of(2026, 3, 16))).isEmpty();
    assertThat(PerformanceRules.inForce(signed, PAYMENT, LocalDate.of(2026, 3, 15)))
        .containsExactly(Finding.block("performance.before-effect", "on", "~date.2026-03-16"));
    assertThat(Table.rules(PerformanceRules.inForce(unsigned, PAYMENT, DAY)))
        .containsExactly("performance.not-in-force");
  }

  private static Performance performance(
      Duty duty, PerformanceResult result, @Nullable String amount) {
    return new Performance(
        People.id(81),
        duty.id(),
        DAY,
        result,
        Optional.ofNullable(amount).map(Money::of),
        "",
        "",
        "",
        "");
  }
}
