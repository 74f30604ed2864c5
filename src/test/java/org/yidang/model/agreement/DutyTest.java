package org.yidang.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.kit.money.Money;

class DutyTest {
  private static final UUID YI = new UUID(0, 2);
  private static final Optional<Money> AMOUNT = Optional.of(Money.of("400"));

  @Test
  void aPaymentHasAnAmountAndAPayee() {
    assertThat(duty(DutyKind.PAYMENT, Optional.of(YI), AMOUNT).amount()).isEqualTo(AMOUNT);
    assertThatThrownBy(() -> duty(DutyKind.PAYMENT, Optional.of(YI), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> duty(DutyKind.PAYMENT, Optional.empty(), AMOUNT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAYMENT")
  void anythingElseNeedsNeither(DutyKind kind) {
    assertThat(duty(kind, Optional.empty(), Optional.empty()).creditor()).isEmpty();
  }

  private static Duty duty(DutyKind kind, Optional<UUID> creditor, Optional<Money> amount) {
    return new Duty(
        new UUID(0, 9),
        new UUID(0, 8),
        0,
        kind,
        new UUID(0, 1),
        creditor,
        "",
        amount,
        LocalDate.of(2026, 3, 2),
        Repeat.ONCE,
        Optional.empty(),
        "");
  }
}
