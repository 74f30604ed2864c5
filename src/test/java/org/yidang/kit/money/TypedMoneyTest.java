package org.yidang.kit.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.Reading;

class TypedMoneyTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed            | yuan
          4800               | 4800
          4,800              | 4800
          4，800             | 4800
          4800元             | 4800
          4800元整           | 4800
          4800.00            | 4800
          4800.5             | 4800.50
          4800.500           | 4800.50
          ￥4,800.00         | 4800
          ¥4800              | 4800
          ¥ 4 800            | 4800
          ４８００           | 4800
          ４，８００．５０元 | 4800.50
          人民币4800元       | 4800
          4800元人民币       | 4800
          RMB 4,800          | 4800
          4800块             | 4800
          4800块钱           | 4800
          1.2万              | 12000
          1.2万元            | 12000
          1.2w               | 12000
          5千                | 5000
          3百                | 300
          3千万              | 30000000
          2亿                | 200000000
          1亿2000万元        | 120000000
          1万2000元          | 12000
          1万2千             | 12000
          1万5元             | 10005
          12元5角            | 12.50
          12元5角5分         | 12.55
          5毛                | 0.50
          5分                | 0.05
          0                  | 0
          007                | 7
          1,234,567.89       | 1234567.89
          999999999999.99    | 999999999999.99
          壹万贰仟叁佰元整   | 12300
          一万二千元         | 12000
          十万               | 100000
          """,
      delimiter = '|')
  void whatPeopleTypeIsRead(String typed, String yuan) {
    assertThat(Money.read(typed)).isEqualTo(Reading.good(Money.of(yuan)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed           | why not
          ''                | EMPTY
          '   '             | EMPTY
          '　'              | EMPTY
          若干              | UNREADABLE
          abc               | UNREADABLE
          4800abc           | UNREADABLE
          元                | UNREADABLE
          ¥                 | UNREADABLE
          .5                | UNREADABLE
          5.                | UNREADABLE
          1e5               | UNREADABLE
          1.2.3             | UNREADABLE
          0x10              | UNREADABLE
          5千3万            | UNREADABLE
          5元3元            | UNREADABLE
          4800-5000         | UNREADABLE
          1万5              | UNCLEAR
          12元5             | UNCLEAR
          三千五            | UNCLEAR
          一万二            | UNCLEAR
          48,00             | GROUPING
          4,8000            | GROUPING
          4800,000          | GROUPING
          4,,800            | GROUPING
          4,800,            | GROUPING
          -5                | NEGATIVE
          －5               | NEGATIVE
          ¥-5               | NEGATIVE
          负5元             | NEGATIVE
          0.001             | TOO_FINE
          4800.555          | TOO_FINE
          1.0000001万       | TOO_FINE
          5.5分             | TOO_FINE
          1000000000000     | TOO_LARGE
          1234567890123456  | TOO_LARGE
          999999999999.991  | TOO_FINE
          10000亿           | TOO_LARGE
          """,
      delimiter = '|')
  void whatIsNoAmountIsRefusedWithItsReason(String typed, MoneyFlaw flaw) {
    assertThat(Money.read(typed)).isEqualTo(Reading.bad(flaw));
  }

  @Test
  void textThatIsFarTooLongIsNotEvenLookedAt() {
    assertThat(Money.read("9".repeat(10_000_000))).isEqualTo(Reading.bad(MoneyFlaw.UNREADABLE));
  }

  @Test
  void everyWayWePrintAnAmountIsReadAgain() {
    for (long fen = 0; fen < 10_000_000; fen += 7_919) {
      Money money = Money.ofFen(fen);
      assertThat(Money.read(money.figures())).isEqualTo(Reading.good(money));
      assertThat(Money.read(money.plain())).isEqualTo(Reading.good(money));
      assertThat(Money.read(money.capitals())).isEqualTo(Reading.good(money));
    }
  }
}
