package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;

/// Duties of 甲样一 towards 乙样二 under an agreement drafted on 2026-03-16.
class DutyWordsTest {
  private static final CaseFile FILE = PlainFile.file();
  private final DutyWords words =
      new DutyWords(FILE, FILE.agreement(PlainFile.AGREEMENT).orElseThrow(), new Wording());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what    | amount  | due        | way  | clause
          赔偿款。 | 4800    | 2026-03-25 | 现金 | 甲样一于2026年3月25日前向乙样二支付赔偿款人民币肆仟捌佰元整（¥4,800.00），支付方式：现金。
          ''      | 4800.05 | 2026-10-01 | ''   | 甲样一于2026年10月1日前向乙样二支付人民币肆仟捌佰元零伍分（¥4,800.05）。
          首期款  | 2000    | 2026-03-16 | ''   | 甲样一于签订本协议当日（2026年3月16日）向乙样二支付首期款人民币贰仟元整（¥2,000.00）。
          """)
  void paymentSaysWhoPaysWhatToWhomByWhenAndHow(
      String what, String amount, LocalDate due, String way, String clause) {
    Duty duty = payment(what, amount, due, Repeat.ONCE, Optional.empty(), way);

    assertThat(words.clause(duty)).isEqualTo(clause);
  }

  @Test
  void monthlyPaymentsSayFirstAndLastMonthAndWhatTheyComeTo() {
    Duty duty =
        payment(
            "生活费",
            "400",
            LocalDate.of(2026, 6, 5),
            Repeat.MONTHLY,
            Optional.of(LocalDate.of(2027, 5, 31)),
            "");

    assertThat(words.clause(duty))
        .isEqualTo(
            "甲样一自2026年6月起至2027年5月止，每月5日前向乙样二支付生活费人民币肆佰元整（¥400.00），"
                + "共12期，合计人民币肆仟捌佰元整（¥4,800.00）。");
  }

  @Test
  void endlessPaymentsSayOnlyWhenTheyBegin() {
    Duty duty =
        payment("赡养费", "400", LocalDate.of(2026, 6, 5), Repeat.MONTHLY, Optional.empty(), "微信转账");

    assertThat(words.clause(duty))
        .isEqualTo("甲样一自2026年6月起，每月5日前向乙样二支付赡养费人民币肆佰元整（¥400.00），支付方式：微信转账。");
  }

  @Test
  void aDayThatShortMonthsLackIsTheirLast() {
    Duty duty = payment("租金", "1", LocalDate.of(2026, 3, 31), Repeat.MONTHLY, Optional.empty(), "");

    assertThat(words.clause(duty)).contains("每月31日（当月没有该日的，为当月最后一日）前向");
  }

  @Test
  void aSumBeyondWhatCapitalsCanNameIsLeftOut() {
    Duty duty =
        payment(
            "款",
            "999999999999.99",
            LocalDate.of(2026, 6, 5),
            Repeat.MONTHLY,
            Optional.of(LocalDate.of(2026, 7, 5)),
            "");

    assertThat(words.clause(duty)).endsWith("（¥999,999,999,999.99）。").doesNotContain("合计");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind    | what         | whom  | clause
          ACTION    | 修好水管。   | true  | 甲样一于2026年3月25日前为乙样二完成以下事项：修好水管，履行方式：自费。
          ACTION    | 重新划线     | false | 甲样一于2026年3月25日前完成以下事项：重新划线，履行方式：自费。
          APOLOGY   | ''           | true  | 甲样一于2026年3月25日前向乙样二赔礼道歉，履行方式：自费。
          APOLOGY   | 说明原因     | false | 甲样一于2026年3月25日前赔礼道歉：说明原因，履行方式：自费。
          RESTRAINT | 夜间不放音乐 | true  | 甲样一自本协议生效之日起至2026年3月25日止，遵守以下约定：夜间不放音乐，履行方式：自费。
          """)
  void otherDutiesSayWhatIsDoneOrNotDone(DutyKind kind, String what, boolean whom, String clause) {
    Duty duty =
        new Duty(
            id(999),
            PlainFile.AGREEMENT,
            1,
            kind,
            PlainFile.UPPER.id(),
            whom ? Optional.of(PlainFile.LOWER.id()) : Optional.empty(),
            what,
            Optional.empty(),
            LocalDate.of(2026, 3, 25),
            Repeat.ONCE,
            Optional.empty(),
            "自费");

    assertThat(words.clause(duty)).isEqualTo(clause);
  }

  private static Duty payment(
      String what,
      String amount,
      LocalDate due,
      Repeat repeat,
      Optional<LocalDate> until,
      String way) {
    return new Duty(
        id(999),
        PlainFile.AGREEMENT,
        1,
        DutyKind.PAYMENT,
        PlainFile.UPPER.id(),
        Optional.of(PlainFile.LOWER.id()),
        what,
        Optional.of(Money.of(amount)),
        due,
        repeat,
        until,
        way);
  }
}
