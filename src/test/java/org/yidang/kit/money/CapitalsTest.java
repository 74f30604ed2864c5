package org.yidang.kit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.Reading;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # yuan          | capitals
          0               | 零元整
          0.01            | 壹分
          0.09            | 玖分
          0.10            | 壹角整
          0.11            | 壹角壹分
          1               | 壹元整
          1.05            | 壹元零伍分
          1.50            | 壹元伍角整
          1.55            | 壹元伍角伍分
          10              | 壹拾元整
          10.01           | 壹拾元零壹分
          10.10           | 壹拾元零壹角整
          11              | 壹拾壹元整
          20              | 贰拾元整
          25              | 贰拾伍元整
          100             | 壹佰元整
          101             | 壹佰零壹元整
          110             | 壹佰壹拾元整
          325.04          | 叁佰贰拾伍元零肆分
          380             | 叁佰捌拾元整
          400             | 肆佰元整
          1000            | 壹仟元整
          1001            | 壹仟零壹元整
          1010            | 壹仟零壹拾元整
          1100            | 壹仟壹佰元整
          1150            | 壹仟壹佰伍拾元整
          1409.50         | 壹仟肆佰零玖元伍角整
          1680.32         | 壹仟陆佰捌拾元零叁角贰分
          2800            | 贰仟捌佰元整
          4368            | 肆仟叁佰陆拾捌元整
          4800            | 肆仟捌佰元整
          6007.14         | 陆仟零柒元壹角肆分
          6240            | 陆仟贰佰肆拾元整
          10000           | 壹万元整
          10001           | 壹万零壹元整
          10010           | 壹万零壹拾元整
          10100           | 壹万零壹佰元整
          11000           | 壹万壹仟元整
          12300           | 壹万贰仟叁佰元整
          16409.02        | 壹万陆仟肆佰零玖元零贰分
          46000           | 肆万陆仟元整
          60000           | 陆万元整
          66500           | 陆万陆仟伍佰元整
          100000          | 壹拾万元整
          107000.53       | 壹拾万零柒仟元零伍角叁分
          186500          | 壹拾捌万陆仟伍佰元整
          1000000         | 壹佰万元整
          1001000         | 壹佰万零壹仟元整
          1001001         | 壹佰万零壹仟零壹元整
          1010000         | 壹佰零壹万元整
          10000000        | 壹仟万元整
          10050000        | 壹仟零伍万元整
          20002000        | 贰仟万零贰仟元整
          100000000       | 壹亿元整
          100000001.05    | 壹亿零壹元零伍分
          100005000       | 壹亿零伍仟元整
          100010000       | 壹亿零壹万元整
          100100000       | 壹亿零壹拾万元整
          110000000       | 壹亿壹仟万元整
          1000000000      | 壹拾亿元整
          1010101010.10   | 壹拾亿零壹仟零壹拾万零壹仟零壹拾元零壹角整
          999999999999.99 | 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分
          -12.50          | 负壹拾贰元伍角整
          """,
      delimiter = '|')
  void amountIsWrittenInCapitals(String yuan, String capitals) {
    assertThat(Money.of(yuan).capitals()).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as written               | yuan
          壹万贰仟叁佰元整           | 12300
          人民币壹万贰仟叁佰元整     | 12300
          壹万贰仟叁佰元             | 12300
          壹万贰仟叁佰圆正           | 12300
          壹万贰仟叁佰               | 12300
          一万二千三百元             | 12300
          两千八百块                 | 2800
          十万元                     | 100000
          拾贰元整                   | 12
          壹佰万壹仟元整             | 1001000
          壹佰万零壹仟元整           | 1001000
          壹仟陆佰捌拾元叁角贰分     | 1680.32
          壹仟陆佰捌拾元零叁角贰分   | 1680.32
          壹拾万柒仟元零伍角叁分     | 107000.53
          壹拾万零柒仟元伍角叁分     | 107000.53
          壹角                       | 0.10
          五毛                       | 0.50
          壹角整                     | 0.10
          伍元伍角                   | 5.50
          零元整                     | 0
          一百〇一元                 | 101
          壹亿零伍仟元               | 100005000
          ' 壹万 贰仟 元 整 '        | 12000
          """,
      delimiter = '|')
  void everyAllowedWayOfWritingIsRead(String written, String yuan) {
    assertThat(Capitals.read(written)).isEqualTo(Reading.good(Money.of(yuan)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as written               | why not
          ''                         | EMPTY
          人民币                     | EMPTY
          壹仟壹元                   | UNCLEAR
          壹万壹元                   | UNCLEAR
          一千五                     | UNCLEAR
          一万五                     | UNCLEAR
          壹亿伍仟元                 | UNCLEAR
          壹元伍分                   | UNCLEAR
          壹壹元                     | UNCLEAR
          零壹元                     | UNCLEAR
          壹仟零零壹元               | UNCLEAR
          壹佰贰仟元                 | UNCLEAR
          壹元整壹角                 | UNREADABLE
          万元                       | UNCLEAR
          元整                       | UNCLEAR
          整                         | UNREADABLE
          壹万2仟元                  | UNREADABLE
          12300                      | UNREADABLE
          无                         | UNREADABLE
          负壹元                     | NEGATIVE
          壹万亿元                   | TOO_LARGE
          """,
      delimiter = '|')
  void amountThatCouldMeanAnotherIsNotRead(String written, MoneyFlaw flaw) {
    assertThat(Capitals.read(written)).isEqualTo(Reading.bad(flaw));
  }

  @Test
  void everyAmountReadsBackAsItself() {
    Random random = new Random(20260302);
    for (int round = 0; round < 20_000; round++) {
      long bound = (long) Math.pow(10, 1 + random.nextInt(14));
      Money money = Money.ofFen(thinned(random, random.nextLong(bound)));
      assertThat(Capitals.read(money.capitals())).isEqualTo(Reading.good(money));
    }
  }

  /// Amounts of which many digits are zero: where the rules of 零 bite.
  private static long thinned(Random random, long fen) {
    long thin = 0;
    for (long place = 1; place <= fen; place *= 10) {
      thin += random.nextBoolean() ? 0 : fen / place % 10 * place;
    }
    return thin;
  }
}
