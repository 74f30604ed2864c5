package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91110000101623741K",
        "91620000MAFAKE0019",
        "91620000MAFAKE002C",
        "92620000MAFAKE003C"
      })
  void rightCodeIsNotDoubted(String code) {
    assertThat(CreditCode.doubt(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', WRONG_LENGTH",
    "91350100M000100Y4, WRONG_LENGTH",
    "91350100M000100Y433, WRONG_LENGTH",
    "91350100I000100Y43, BAD_CHARACTER",
    "91350100M000100Z43, BAD_CHARACTER",
    "91350100M000100Y4S, BAD_CHARACTER",
    "91350100m000100Y43, BAD_CHARACTER",
    "91350100M000100Y44, WRONG_CHECK_DIGIT",
    "91350100M000010Y43, WRONG_CHECK_DIGIT",
    "91620000MAFAKE002X, WRONG_CHECK_DIGIT",
  })
  void mistypedCodeIsDoubtedWithItsReason(String code, CreditCode.Doubt doubt) {
    assertThat(CreditCode.doubt(code)).contains(doubt);
  }

  @Test
  void codeIsTidiedHoweverItWasTyped() {
    assertThat(CreditCode.tidy(" 91350100 m000100y43 ")).isEqualTo("91350100M000100Y43");
    assertThat(CreditCode.tidy("９１３５０１００Ｍ０００１００Ｙ４３")).isEqualTo("91350100M000100Y43");
  }
}
