package org.yidang.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.money.Money;
import org.yidang.rules.Table;

class StatedAmountsTest {
  /// A text, and of each pair that disagrees: line, figures, words.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/capitals.csv", delimiter = ';', useHeadersInDisplayName = true)
  void figuresAndWordsOfOneAmountAgreeOrAreFound(String text, @Nullable String wanted) {
    String found =
        StatedAmounts.pairs(text).stream()
            .filter(pair -> !pair.agrees())
            .map(
                pair ->
                    pair.line()
                        + " ~money."
                        + pair.figures()
                        + " ~money."
                        + pair.words().orElseThrow())
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(Table.text(wanted));
  }

  @Test
  void aPairIsFoundOnItsLine() {
    assertThat(StatedAmounts.pairs("一、道歉。\n二、赔偿2000元（叁仟元整）。"))
        .singleElement()
        .satisfies(pair -> assertThat(pair.line()).isEqualTo(2));
  }

  @Test
  void wordsThatCannotBeReadInOneWayAreUnclear() {
    assertThat(StatedAmounts.unclear("赔偿壹万零零贰佰元整（¥10,200.00）")).containsExactly(1);
    assertThat(StatedAmounts.unclear("赔偿壹万零贰佰元整")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "赔偿款共计4800元; 4800.00",
        "合计人民币肆仟捌佰元整（¥4,800.00）; 4800.00",
        "工资186,500元，分三期支付; 186500.00",
        "欠款46000元分12期归还; 46000.00",
        "总额为 12,300.00元; 12300.00",
        "首付2000元，余款2800元;",
        "双方共同承担2000元;",
        "没有金额;"
      })
  void aSumIsWhatTheTextCallsOne(String text, @Nullable String sums) {
    assertThat(StatedAmounts.sums(text))
        .isEqualTo(Table.words(sums).stream().map(Money::of).toList());
  }

  @Test
  void amountsAreTheDifferentOnesNamed() {
    assertThat(StatedAmounts.amounts("2000元（贰仟元整），另付500元"))
        .containsExactly(Money.of("2000"), Money.of("500"));
  }
}
