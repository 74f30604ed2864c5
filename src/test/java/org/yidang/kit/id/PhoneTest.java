package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.kit.Reading;

class PhoneTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed               | kept
          13900000001           | 13900000001
          139 0000 0001         | 13900000001
          139-0000-0001         | 13900000001
          +86 139 0000 0001     | 13900000001
          +8613900000001        | 13900000001
          8613900000001         | 13900000001
          008613900000001       | 13900000001
          (+86)13900000001      | 13900000001
          １３９０００００００１ | 13900000001
          09311234567           | 0931-1234567
          0931-1234567          | 0931-1234567
          0931—12345678         | 0931-12345678
          (0931)1234567         | 0931-1234567
          （０９３１）１２３４５６７ | 0931-1234567
          010-12345678          | 010-12345678
          01012345678           | 010-12345678
          02112345678           | 021-12345678
          +86 010 12345678      | 010-12345678
          """,
      delimiter = '|')
  void numberIsKeptInOneForm(String typed, String kept) {
    assertThat(Phone.read(typed).map(Phone::text).found().orElse("-")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed        | why not
          ''             | EMPTY
          '　'           | EMPTY
          无             | BAD_CHARACTER
          139ooooooo1    | BAD_CHARACTER
          0931.1234567   | BAD_CHARACTER
          1234567转8     | BAD_CHARACTER
          2345678        | NO_AREA_CODE
          86012345       | NO_AREA_CODE
          1390000000     | WRONG_LENGTH
          139000000011   | WRONG_LENGTH
          0931-123456    | WRONG_LENGTH
          0931-123456789 | WRONG_LENGTH
          12900000001    | NO_SUCH_PREFIX
          110            | NO_SUCH_PREFIX
          400-1234567    | NO_SUCH_PREFIX
          00000000       | NO_SUCH_PREFIX
          """,
      delimiter = '|')
  void whatIsNoNumberIsRefusedWithItsReason(String typed, Phone.Flaw flaw) {
    assertThat(Phone.read(typed)).isEqualTo(Reading.bad(flaw));
  }

  @Test
  void mobileIsToldFromLandline() {
    assertThat(new Phone("13900000001").isMobile()).isTrue();
    assertThat(new Phone("0931-1234567").isMobile()).isFalse();
  }

  @Test
  void numberIsNeverShownByAccident() {
    assertThat(new Phone("13900000001")).hasToString("139****0001");
    assertThat(new Phone("13900000001").masked()).isEqualTo("139****0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1390000000", "09311234567", "+8613900000001"})
  void onlyTheKeptFormCanBeMade(String text) {
    assertThatThrownBy(() -> new Phone(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no phone number");
  }
}
