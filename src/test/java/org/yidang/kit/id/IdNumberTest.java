package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.kit.Reading;

class IdNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number           | born       | sex    | age on 2026-03-02
          11010519491231002X | 1949-12-31 | FEMALE | 76
          620000197803120012 | 1978-03-12 | MALE   | 47
          620000198506090026 | 1985-06-09 | FEMALE | 40
          620000196911200031 | 1969-11-20 | MALE   | 56
          620000199202030045 | 1992-02-03 | FEMALE | 34
          620000198808250056 | 1988-08-25 | MALE   | 37
          620000197504300064 | 1975-04-30 | FEMALE | 50
          620000199007170077 | 1990-07-17 | MALE   | 35
          620000196309080081 | 1963-09-08 | FEMALE | 62
          620000198101010091 | 1981-01-01 | MALE   | 45
          62000019951212010X | 1995-12-12 | FEMALE | 30
          620000201005160115 | 2010-05-16 | MALE   | 15
          620000201011030122 | 2010-11-03 | FEMALE | 15
          """,
      delimiter = '|')
  void birthSexAndAgeFollowFromTheNumber(String number, LocalDate born, Sex sex, int age) {
    IdNumber id = IdNumber.read(number, TODAY).orThrow();
    assertThat(id.text()).isEqualTo(number);
    assertThat(id.birthDate()).isEqualTo(born);
    assertThat(id.sex()).isEqualTo(sex);
    assertThat(id.ageOn(TODAY)).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002x",
        " 110105 19491231 002X ",
        "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231002ｘ",
        "110105\u300019491231002X"
      })
  void numberIsReadHoweverItWasTyped(String typed) {
    assertThat(IdNumber.read(typed, TODAY))
        .isEqualTo(Reading.good(new IdNumber("11010519491231002X")));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed             | what is wrong
          ''                  | EMPTY
          '  '                | EMPTY
          110105491231002     | FIFTEEN_DIGITS
          1101051949123100    | WRONG_LENGTH
          110105194912310022X | WRONG_LENGTH
          X                   | WRONG_LENGTH
          1101O519491231002X  | BAD_CHARACTER
          110105-19491231002X | BAD_CHARACTER
          X1010519491231002X  | BAD_CHARACTER
          甲样一              | BAD_CHARACTER
          010105194912310026  | NO_SUCH_AREA
          990105194912310026  | NO_SUCH_AREA
          110105194902310028  | NO_SUCH_DATE
          110105194913310028  | NO_SUCH_DATE
          110105194900310028  | NO_SUCH_DATE
          110105194912000028  | NO_SUCH_DATE
          110105202302290028  | NO_SUCH_DATE
          110105202603030028  | BORN_IN_FUTURE
          110105209901010028  | BORN_IN_FUTURE
          110105187512310028  | BORN_TOO_LONG_AGO
          110105000112310028  | BORN_TOO_LONG_AGO
          110105194912310021  | WRONG_CHECK_DIGIT
          110105194912130021  | WRONG_CHECK_DIGIT
          62000019780312001X  | WRONG_CHECK_DIGIT
          810000199408230021  | OTHER_DOCUMENT
          830000199408230021  | OTHER_DOCUMENT
          """,
      delimiter = '|')
  void wrongNumberIsRefusedWithItsReason(String typed, IdFlaw flaw) {
    assertThat(IdNumber.read(typed, TODAY)).isEqualTo(Reading.bad(flaw));
  }

  @Test
  void everyMistypedDigitIsFound() {
    String right = "620000197803120012";
    for (int place = 6; place < 18; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = right.substring(0, place) + digit + right.substring(place + 1);
        assertThat(IdNumber.read(typed, TODAY).found().isPresent()).isEqualTo(typed.equals(right));
      }
    }
  }

  @Test
  void everyPairOfSwappedNeighboursIsFound() {
    String right = "620000197803120012";
    for (int place = 0; place < 17; place++) {
      char one = right.charAt(place);
      char two = right.charAt(place + 1);
      String typed = right.substring(0, place) + two + one + right.substring(place + 2);
      assertThat(IdNumber.read(typed, TODAY).found().isPresent()).isEqualTo(one == two);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number           | on         | age
          620000197803120012 | 2026-03-11 | 47
          620000197803120012 | 2026-03-12 | 48
          620000197803120012 | 1978-03-12 | 0
          620000200402290015 | 2022-02-28 | 17
          620000200402290015 | 2022-03-01 | 18
          620000200402290015 | 2024-02-29 | 20
          """,
      delimiter = '|')
  void ageGrowsOnTheBirthday(String number, LocalDate day, int age) {
    assertThat(new IdNumber(number).ageOn(day)).isEqualTo(age);
  }

  @Test
  void someoneBornTodayIsAlreadyKnown() {
    assertThat(IdNumber.read("620000202603020010", TODAY).orThrow().ageOn(TODAY)).isZero();
  }

  @Test
  void numberIsNeverShownByAccident() {
    IdNumber id = new IdNumber("620000197803120012");
    assertThat(id).hasToString("620***********0012");
    assertThat(id.masked()).isEqualTo("620***********0012");
    assertThat(id.areaCode()).isEqualTo("620000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "620000197803120013", "620000197813120012", "甲"})
  void wrongNumberCannotBeMadeAndIsNotQuoted(String text) {
    assertThatThrownBy(() -> new IdNumber(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no identity number: ")
        .hasMessageNotContaining("0312")
        .hasMessageNotContaining("甲");
  }
}
