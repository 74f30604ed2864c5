package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.OnScreen;

@OnScreen
class MoneyRowTest {
  @ParameterizedTest
  @CsvSource({"'4,800',4800.00", "4800元,4800.00", "￥4800.5,4800.50", "４８００,4800.00"})
  void anAmountIsUnderstoodAsWrittenAndKeptPlain(String typed, String kept) {
    try (var ground = FormGround.of(forms -> forms.money("amount", "金额"))) {
      ground.fx.click("amount").type(typed);
      ground.leave();
      assertThat(ground.typed("amount")).isEqualTo(kept);
    }
  }

  @Test
  void theAmountStandsBelowInCapitalsWhileItIsTyped() {
    try (var ground = FormGround.of(forms -> forms.money("amount", "金额"))) {
      ground.fx.click("amount").type("4800");
      assertThat(ground.fx.words()).contains("肆仟捌佰元整");
      ground.fx.type("0");
      assertThat(ground.fx.words()).contains("肆万捌仟元整");
    }
  }

  @Test
  void whatIsNoAmountStaysAsTyped() {
    try (var ground = FormGround.of(forms -> forms.money("amount", "金额"))) {
      ground.fx.click("amount").type("四千八");
      ground.leave();
      assertThat(ground.typed("amount")).isEqualTo("四千八");
    }
  }
}
