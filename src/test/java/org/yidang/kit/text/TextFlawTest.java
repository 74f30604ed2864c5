package org.yidang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFlawTest {

  @ParameterizedTest
  @CsvSource({
    "0000, CONTROL",
    "0007, CONTROL",
    "0008, CONTROL",
    "000B, CONTROL",
    "001B, CONTROL",
    "007F, CONTROL",
    "009F, CONTROL",
    "D800, LONE_SURROGATE",
    "DBFF, LONE_SURROGATE",
    "DC00, LONE_SURROGATE",
    "DFFF, LONE_SURROGATE",
    "FFFE, NONCHARACTER",
    "FFFF, NONCHARACTER",
    "FDD0, NONCHARACTER",
    "FDEF, NONCHARACTER",
    "1FFFE, NONCHARACTER",
    "10FFFF, NONCHARACTER",
    "061C, BIDI_CONTROL",
    "200E, BIDI_CONTROL",
    "200F, BIDI_CONTROL",
    "202A, BIDI_CONTROL",
    "202E, BIDI_CONTROL",
    "2066, BIDI_CONTROL",
    "2069, BIDI_CONTROL",
  })
  void badCharacterIsFoundAtItsPlace(String hex, TextFlaw flaw) {
    int point = Integer.parseInt(hex, 16);
    String text = "甲𠮷" + Character.toString(point) + "乙";
    assertThat(TextFlaw.firstIn(text)).contains(new TextFlaw.Found(flaw, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "壬样𠮷",
        "一行\n二行\r\n\t三行",
        "买买提·吐尔逊",
        "\u3000",
        "\uE000",
        "\uFDCF",
        "é",
        "👨\u200D👩"
      })
  void ordinaryTextHasNoFlaw(String text) {
    assertThat(TextFlaw.firstIn(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲\uD842", "\uDFB7甲", "\uDFB7\uD842"})
  void halfOfAPairIsFoundWhereverItStands(String text) {
    assertThat(TextFlaw.firstIn(text))
        .get()
        .extracting(TextFlaw.Found::flaw)
        .isEqualTo(TextFlaw.LONE_SURROGATE);
  }
}
