package org.yidang.kit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.Reading;

/// The amounts of the twelve sample disputes, as they were typed and as their papers print them.
class SampleAmountsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # dispute           | typed     | figures     | capitals
          邻里漏水 赔偿       | 4,800     | ¥4,800.00   | 肆仟捌佰元整
          邻里漏水 当场       | 2000元    | ¥2,000.00   | 贰仟元整
          邻里漏水 余款       | 2800      | ¥2,800.00   | 贰仟捌佰元整
          赡养 每月           | 400       | ¥400.00     | 肆佰元整
          欠薪 总额           | 18.65万   | ¥186,500.00 | 壹拾捌万陆仟伍佰元整
          欠薪 第一、二期     | 6万       | ¥60,000.00  | 陆万元整
          欠薪 第三期         | 66,500.00 | ¥66,500.00  | 陆万陆仟伍佰元整
          地界 苗木           | 三百元    | ¥300.00     | 叁佰元整
          交通 花费           | 6,240     | ¥6,240.00   | 陆仟贰佰肆拾元整
          交通 赔偿           | 4368      | ¥4,368.00   | 肆仟叁佰陆拾捌元整
          交通 营养费         | 五百      | ¥500.00     | 伍佰元整
          消费 杯子           | 25块      | ¥25.00      | 贰拾伍元整
          消费 赔偿           | 200       | ¥200.00     | 贰佰元整
          借贷 本金           | 5万       | ¥50,000.00  | 伍万元整
          借贷 确认           | 4.6万元   | ¥46,000.00  | 肆万陆仟元整
          借贷 每期           | 3,800     | ¥3,800.00   | 叁仟捌佰元整
          借贷 末期           | 4,200     | ¥4,200.00   | 肆仟贰佰元整
          学生 手机           | １１５０  | ¥1,150.00   | 壹仟壹佰伍拾元整
          学生 护理           | ￥380     | ¥380.00     | 叁佰捌拾元整
          """,
      delimiter = '|')
  void amountIsReadAndPrinted(String dispute, String typed, String figures, String capitals) {
    Money money = Money.read(typed).orThrow();
    assertThat(money.figures()).as(dispute).isEqualTo(figures);
    assertThat(money.capitals()).as(dispute).isEqualTo(capitals);
    assertThat(Capitals.read("人民币" + capitals)).isEqualTo(Reading.good(money));
  }

  @Test
  void instalmentsAddUpToWhatWasAgreed() {
    assertThat(sum("2000", "2800")).isEqualTo(Money.of("4800"));
    assertThat(sum("60000", "60000", "66500")).isEqualTo(Money.of("186500"));
    assertThat(sum("1150", "380")).isEqualTo(Money.of("1530"));
    Money eleven = Money.sum(Collections.nCopies(11, Money.of("3800")));
    assertThat(eleven.plus(Money.of("4200"))).isEqualTo(Money.of("46000"));
  }

  @Test
  void whatIsLeftIsTheDifference() {
    Money left = Money.of("186500").minus(sum("60000", "60000"));
    assertThat(left).isEqualTo(Money.of("66500")).isGreaterThan(Money.ZERO);
    assertThat(left.minus(Money.of("66500")).isZero()).isTrue();
    assertThat(left.minus(Money.of("66500.01")).isNegative()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # capitals           | figures    | same
          壹万贰仟叁佰元整     | ¥12,300.00 | true
          壹万贰仟叁佰元整     | ¥12,300.01 | false
          壹万贰仟零叁拾元整   | ¥12,300.00 | false
          壹万贰仟零叁拾元整   | ¥12,030.00 | true
          肆仟捌佰元           | 4800元     | true
          肆仟捌佰元零伍角整   | 4,800.50   | true
          肆仟捌佰元零伍分     | 4,800.50   | false
          """,
      delimiter = '|')
  void capitalsAndFiguresOfAnAgreementMustMatch(String capitals, String figures, boolean same) {
    assertThat(Capitals.read(capitals).equals(Money.read(figures))).isEqualTo(same);
  }

  private static Money sum(String... yuan) {
    return Money.sum(Stream.of(yuan).map(Money::of).toList());
  }

  @Test
  void orderOfAmountsIsThatOfTheirValue() {
    List<Money> sorted = Stream.of("10", "9.99", "0", "100", "-1").map(Money::of).sorted().toList();
    assertThat(sorted)
        .map(Money::plain)
        .containsExactly("-1.00", "0.00", "9.99", "10.00", "100.00");
  }
}
