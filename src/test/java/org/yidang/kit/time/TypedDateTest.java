package org.yidang.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.Reading;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed              | day
          2026-03-02           | 2026-03-02
          2026-3-2             | 2026-03-02
          2026/3/2             | 2026-03-02
          2026/03/02           | 2026-03-02
          2026.3.2             | 2026-03-02
          2026。3。2           | 2026-03-02
          2026—3—2             | 2026-03-02
          20260302             | 2026-03-02
          2026年3月2日         | 2026-03-02
          2026年03月02日       | 2026-03-02
          2026年3月2号         | 2026-03-02
          2026年3月2           | 2026-03-02
          2026 年 3 月 2 日    | 2026-03-02
          ２０２６－０３－０２ | 2026-03-02
          ２０２６年３月２日   | 2026-03-02
          2028-02-29           | 2028-02-29
          1800-01-01           | 1800-01-01
          2199-12-31           | 2199-12-31
          """,
      delimiter = '|')
  void dateIsReadHoweverItWasTyped(String typed, LocalDate day) {
    assertThat(TypedDate.read(typed)).isEqualTo(Reading.good(day));
    assertThat(TypedDate.read(typed, 1999)).isEqualTo(Reading.good(day));
  }

  @ParameterizedTest
  @CsvSource({
    "3月2日, 2026-03-02",
    "3月2号, 2026-03-02",
    "03-02, 2026-03-02",
    "3/2, 2026-03-02",
    "3.2, 2026-03-02",
    "12月31日, 2026-12-31",
  })
  void dateWithoutAYearTakesTheGivenOne(String typed, LocalDate day) {
    assertThat(TypedDate.read(typed, 2026)).isEqualTo(Reading.good(day));
    assertThat(TypedDate.read(typed)).isEqualTo(Reading.bad(DateFlaw.NO_YEAR));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed          | why not
          ''               | EMPTY
          '  '             | EMPTY
          明天             | UNREADABLE
          2026             | UNREADABLE
          2026-03          | UNREADABLE
          2026-3/2         | UNREADABLE
          26-03-02         | UNREADABLE
          2026-003-02      | UNREADABLE
          2026-03-02x      | UNREADABLE
          02-03-2026       | UNREADABLE
          2026030          | UNREADABLE
          202603021        | UNREADABLE
          2026-03-02 14:30 | UNREADABLE
          -2026-03-02      | UNREADABLE
          2026-02-29       | NO_SUCH_DAY
          2026-02-31       | NO_SUCH_DAY
          2026年2月31日    | NO_SUCH_DAY
          2100-02-29       | NO_SUCH_DAY
          2026-04-31       | NO_SUCH_DAY
          2026-13-01       | NO_SUCH_DAY
          2026-00-10       | NO_SUCH_DAY
          2026-10-00       | NO_SUCH_DAY
          20261301         | NO_SUCH_DAY
          2月30日          | NO_SUCH_DAY
          0026-03-02       | OUT_OF_RANGE
          1799-12-31       | OUT_OF_RANGE
          2200-01-01       | OUT_OF_RANGE
          9999-12-31       | OUT_OF_RANGE
          """,
      delimiter = '|')
  void whatIsNoDateIsRefusedWithItsReason(String typed, DateFlaw flaw) {
    assertThat(TypedDate.read(typed, 2026)).isEqualTo(Reading.bad(flaw));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed    | time
          14:30      | 14:30
          1430       | 14:30
          0905       | 09:05
          14.30      | 14:30
          9.05       | 09:05
          14         | 14:00
          9          | 09:00
          14：30     | 14:30
          １４：３０ | 14:30
          9:05       | 09:05
          09:05      | 09:05
          00:00      | 00:00
          23:59      | 23:59
          14:30:00   | 14:30
          14 : 30    | 14:30
          14时30分   | 14:30
          14点30     | 14:30
          14点5分    | 14:05
          14点       | 14:00
          14点整     | 14:00
          14点半     | 14:30
          下午2点半  | 14:30
          下午2:30   | 14:30
          下午14:30  | 14:30
          下午12点   | 12:00
          上午9点    | 09:00
          上午12点   | 12:00
          早上7点    | 07:00
          中午12点   | 12:00
          中午11点半 | 11:30
          中午1点    | 13:00
          晚上8点    | 20:00
          晚上20点   | 20:00
          凌晨2点    | 02:00
          凌晨12点   | 00:00
          """,
      delimiter = '|')
  void timeIsReadHoweverItWasTyped(String typed, LocalTime time) {
    assertThat(TypedDate.readTime(typed)).isEqualTo(Reading.good(time));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed    | why not
          ''         | EMPTY
          下午       | UNREADABLE
          143        | UNREADABLE
          14303      | UNREADABLE
          14:3       | UNREADABLE
          14:30:15   | UNREADABLE
          14.3       | UNREADABLE
          2460       | NO_SUCH_TIME
          99         | NO_SUCH_TIME
          :30        | UNREADABLE
          今天14:30  | UNREADABLE
          24:00      | NO_SUCH_TIME
          25:10      | NO_SUCH_TIME
          12:60      | NO_SUCH_TIME
          14点99分   | NO_SUCH_TIME
          上午14点   | NO_SUCH_TIME
          晚上12点   | NO_SUCH_TIME
          晚上3点    | NO_SUCH_TIME
          凌晨9点    | NO_SUCH_TIME
          中午5点    | NO_SUCH_TIME
          下午0点    | NO_SUCH_TIME
          """,
      delimiter = '|')
  void whatIsNoTimeIsRefusedWithItsReason(String typed, DateFlaw flaw) {
    assertThat(TypedDate.readTime(typed)).isEqualTo(Reading.bad(flaw));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed                   | moment
          2026-03-02 14:30          | 2026-03-02T14:30
          2026-03-02T14:30          | 2026-03-02T14:30
          2026-03-02T14:30:00       | 2026-03-02T14:30
          2026/3/2 9:05             | 2026-03-02T09:05
          20260302 14:30            | 2026-03-02T14:30
          2026-03-02  14：30        | 2026-03-02T14:30
          2026年3月2日14时30分      | 2026-03-02T14:30
          2026年3月2日 14:30        | 2026-03-02T14:30
          2026年3月2日下午2点半     | 2026-03-02T14:30
          2026年3月2日 下午 2点     | 2026-03-02T14:00
          2026-03-02 下午2:30       | 2026-03-02T14:30
          2026 年 3 月 2 日 14 : 30 | 2026-03-02T14:30
          3月2日 14:30              | 2026-03-02T14:30
          3-2 14:30                 | 2026-03-02T14:30
          """,
      delimiter = '|')
  void dateAndTimeAreReadTogether(String typed, LocalDateTime moment) {
    assertThat(TypedDate.readDateTime(typed, 2026)).isEqualTo(Reading.good(moment));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed            | why not
          ''                 | EMPTY
          2026-03-02         | NO_TIME
          2026年3月2日       | NO_TIME
          2026-02-30         | NO_SUCH_DAY
          2026-02-30 14:30   | NO_SUCH_DAY
          2026-03-02 24:30   | NO_SUCH_TIME
          2026-03-02 14:3    | UNREADABLE
          14:30              | UNREADABLE
          明天 14:30         | UNREADABLE
          3月2日 14:30       | NO_YEAR
          1026-03-02 14:30   | OUT_OF_RANGE
          """,
      delimiter = '|')
  void whatIsNoMomentIsRefusedWithItsReason(String typed, DateFlaw flaw) {
    assertThat(TypedDate.readDateTime(typed)).isEqualTo(Reading.bad(flaw));
  }

  @Test
  void everyDayOfFourYearsIsReadInEveryForm() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    first
        .datesUntil(first.plusYears(4))
        .forEach(
            day -> {
              int y = day.getYear();
              int m = day.getMonthValue();
              int d = day.getDayOfMonth();
              for (String form :
                  new String[] {"%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日"}) {
                String typed = String.format(Locale.ROOT, form, y, m, d);
                assertThat(TypedDate.read(typed)).isEqualTo(Reading.good(day));
              }
            });
  }
}
