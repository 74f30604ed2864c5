package org.yidang.kit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # yuan          | figures
          0               | ¥0.00
          0.01            | ¥0.01
          0.1             | ¥0.10
          999.99          | ¥999.99
          1000            | ¥1,000.00
          12300           | ¥12,300.00
          186500          | ¥186,500.00
          1234567.8       | ¥1,234,567.80
          999999999999.99 | ¥999,999,999,999.99
          -46000          | -¥46,000.00
          -0.5            | -¥0.50
          """,
      delimiter = '|')
  void figuresStandInGroupsOfThree(String yuan, String figures) {
    assertThat(Money.of(yuan).figures()).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"4800, 4800.00", "4800.5, 4800.50", "0, 0.00", "1E+3, 1000.00", "-7.10, -7.10"})
  void plainTextAlwaysHasTwoDecimals(String yuan, String plain) {
    assertThat(Money.of(yuan).plain()).isEqualTo(plain).isEqualTo(Money.of(yuan).toString());
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Money.of("4800")).isEqualTo(Money.of("4800.00")).isEqualTo(Money.ofFen(480_000));
    assertThat(Money.of("4800")).hasSameHashCodeAs(Money.of("4800.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "4800.555", "1e-3"})
  void nothingIsSmallerThanOneFen(String yuan) {
    assertThatThrownBy(() -> Money.of(yuan)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000", "-1000000000000", "9999999999999999"})
  void nothingIsBeyondTheLargestAmount(String yuan) {
    assertThatThrownBy(() -> Money.of(yuan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(yuan);
  }

  @Test
  void whatIsDueIsNeverBelowZero() {
    assertThat(Money.due(BigDecimal.ZERO)).isEqualTo(Money.ZERO);
    BigDecimal below = new BigDecimal("-0.01");
    assertThatThrownBy(() -> Money.due(below)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void instalmentsOfTheLoanSumToTheDebt() {
    Money eleven = Money.sum(Collections.nCopies(11, Money.of("3800")));
    assertThat(eleven.plus(Money.of("4200"))).isEqualTo(Money.of("46000"));
    assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    assertThat(Money.sum(List.of(Money.of("60000"), Money.of("60000"), Money.of("66500"))))
        .isEqualTo(Money.of("186500"));
  }

  @Test
  void differenceMayBeNegative() {
    Money overpaid = Money.of("2000").minus(Money.of("2000.01"));
    assertThat(overpaid.isNegative()).isTrue();
    assertThat(overpaid.plain()).isEqualTo("-0.01");
    assertThat(Money.ZERO.isNegative()).isFalse();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(overpaid.isZero()).isFalse();
  }

  @Test
  void sumBeyondTheLargestAmountIsRefused() {
    assertThatThrownBy(() -> Money.MAX.plus(Money.ofFen(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void amountsAreInOrder() {
    assertThat(List.of(Money.of("10"), Money.of("9.99"), Money.of("-1")))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }
}
