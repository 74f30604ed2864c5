package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.kit.id.Sex;
import org.yidang.kit.money.Money;

class WordsTest {
  private static final Words CHINESE = new Words(Language.CHINESE);
  private static final Words ENGLISH = new Words(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # day        | Chinese        | English
          2026-09-04   | 2026年9月4日   | 4 September 2026
          2026-10-08   | 2026年10月8日  | 8 October 2026
          2026-12-31   | 2026年12月31日 | 31 December 2026
          1949-01-01   | 1949年1月1日   | 1 January 1949
          """,
      delimiter = '|')
  void dayIsWrittenWithoutZeros(LocalDate day, String chinese, String english) {
    assertThat(CHINESE.date(day)).isEqualTo(chinese);
    assertThat(ENGLISH.date(day)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # moment         | Chinese              | on paper               | English
          2026-03-02T14:30 | 2026年3月2日 14:30   | 2026年3月2日14时30分   | 2 March 2026, 14:30
          2026-03-02T09:05 | 2026年3月2日 9:05    | 2026年3月2日9时05分    | 2 March 2026, 9:05
          2026-03-02T00:00 | 2026年3月2日 0:00    | 2026年3月2日0时00分    | 2 March 2026, 0:00
          2026-03-02T23:59 | 2026年3月2日 23:59   | 2026年3月2日23时59分   | 2 March 2026, 23:59
          """,
      delimiter = '|')
  void momentIsWrittenToTheMinute(
      LocalDateTime moment, String chinese, String onPaper, String english) {
    assertThat(CHINESE.dateTime(moment)).isEqualTo(chinese);
    assertThat(CHINESE.dateTimeOnPaper(moment)).isEqualTo(onPaper);
    assertThat(ENGLISH.dateTime(moment)).isEqualTo(english);
    assertThat(chinese).endsWith(CHINESE.time(moment.toLocalTime()));
  }

  @Test
  void dayIsWrittenInItsOtherForms() {
    LocalDate day = LocalDate.of(2026, 9, 4);
    LocalDate limit = LocalDate.of(2026, 10, 8);
    assertThat(CHINESE.dateOfYear(day)).isEqualTo("9月4日");
    assertThat(ENGLISH.dateOfYear(day)).isEqualTo("4 September");
    assertThat(CHINESE.dateWithWeekday(day)).isEqualTo("2026年9月4日 星期五");
    assertThat(ENGLISH.dateWithWeekday(day)).isEqualTo("Friday, 4 September 2026");
    assertThat(CHINESE.dates(day, limit)).isEqualTo("2026年9月4日至2026年10月8日");
    assertThat(CHINESE.dates(day, day)).isEqualTo("2026年9月4日");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # yuan    | in full
          12300     | 人民币壹万贰仟叁佰元整（¥12,300.00）
          4800      | 人民币肆仟捌佰元整（¥4,800.00）
          0.05      | 人民币伍分（¥0.05）
          1680.32   | 人民币壹仟陆佰捌拾元零叁角贰分（¥1,680.32）
          """,
      delimiter = '|')
  void moneyIsWrittenInCapitalsAndFigures(String yuan, String inFull) {
    assertThat(CHINESE.moneyInFull(Money.of(yuan))).isEqualTo(inFull);
    assertThat(CHINESE.money(Money.of(yuan))).isEqualTo(Money.of(yuan).figures());
  }

  @Test
  void listIsJoinedAsItsLanguageDoes() {
    List<String> names = List.of("甲样一", "乙样二", "壬样𠮷");
    assertThat(CHINESE.list(names)).isEqualTo("甲样一、乙样二、壬样𠮷");
    assertThat(ENGLISH.list(names)).isEqualTo("甲样一, 乙样二, 壬样𠮷");
    assertThat(CHINESE.list(List.of())).isEmpty();
  }

  @Test
  void argumentsOfEveryKindAreWorded() {
    assertThat(CHINESE.text("date.from-to", LocalDate.of(2026, 3, 2), Sex.MALE))
        .isEqualTo("2026年3月2日至男");
    assertThat(CHINESE.text("date.from-to", Money.of("4800"), 12300)).isEqualTo("¥4,800.00至12300");
    assertThat(CHINESE.text("date.from-to", LocalTime.of(9, 5), LocalDateTime.of(2026, 3, 2, 9, 5)))
        .isEqualTo("9:05至2026年3月2日 9:05");
    assertThat(CHINESE.text("date.from-to", List.of(Sex.MALE, "乙"), true)).isEqualTo("男、乙至true");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # argument        | worded
          ~enum.Sex.FEMALE  | 女
          ~date.2026-03-02  | 2026年3月2日
          ~money.4800.00    | ¥4,800.00
          ~money.-12.50     | -¥12.50
          ~list.comma       | 、
          """,
      delimiter = '|')
  void argumentMayNameWhatIsStillToBeWorded(String argument, String worded) {
    assertThat(CHINESE.text("date.with-weekday", argument, "")).isEqualTo(worded + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "~约八点",
        "~enum.Sex.OTHER",
        "~date.2026-02-30",
        "~date.",
        "~money.4800",
        "~money.99999999999999.00",
        "{1}",
        "{0}",
        "$1",
        "\\",
        "'{0}'",
        "壬样𠮷",
      })
  void whatSomeoneTypedIsNeverTakenForMore(String typed) {
    assertThat(CHINESE.text("date.with-weekday", typed, "乙")).isEqualTo(typed + " 乙");
  }

  @Test
  void placeWithoutAnArgumentStaysVisible() {
    assertThat(CHINESE.text("date.from-to", "甲")).isEqualTo("甲至{1}");
  }

  @Test
  void missingKeyStopsATest() {
    assertThat(CHINESE.has("no.such.key")).isFalse();
    assertThat(CHINESE.find("no.such.key")).isEmpty();
    assertThatThrownBy(() -> CHINESE.text("no.such.key"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no words for no.such.key");
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void everyMonthHasItsLabel(Month month) {
    assertThat(CHINESE.label(month)).isEqualTo(Integer.toString(month.getValue()));
    assertThat(ENGLISH.label(month)).isEqualToIgnoringCase(month.name());
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void everyWeekdayHasItsLabel(DayOfWeek day) {
    assertThat(CHINESE.label(day)).startsWith("星期");
    assertThat(ENGLISH.label(day)).isEqualToIgnoringCase(day.name());
  }

  @Test
  void keyOfALabelIsTheEnumAndItsConstant() {
    assertThat(Words.enumKey(Sex.MALE)).isEqualTo("enum.Sex.MALE");
  }

  @Test
  void languageFollowsTheLocaleThatIsGiven() {
    assertThat(new Words(Locale.CHINA).language()).isEqualTo(Language.CHINESE);
    assertThat(new Words(Locale.UK).language()).isEqualTo(Language.ENGLISH);
    assertThat(new Words(Locale.GERMANY).language()).isEqualTo(Language.CHINESE);
  }
}
