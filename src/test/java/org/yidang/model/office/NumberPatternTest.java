package org.yidang.model.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
  /// The forms of domain §7.
  @ParameterizedTest
  @CsvSource({
    "（{year}）{letter}人调字第{no:3}号, 青, 1, （2026）青人调字第001号",
    "（{year}）{letter}人调字第{no:3}号, 青, 1234, （2026）青人调字第1234号",
    "{letter}人调字〔{year}〕第{no}号, 青, 1, 青人调字〔2026〕第1号",
    "{letter}调受〔{year}〕{no}号, 青, 12, 青调受〔2026〕12号",
    "{letter}调不〔{year}〕{no}号, 青, 3, 青调不〔2026〕3号",
    "{letter}调解字〔{year}〕{no}号, 清公（青）, 1, 清公（青）调解字〔2026〕1号",
    "{no:9}-{year}, 青, 7, 000000007-2026",
    "{year}{no}, $1\\, 5, 20265",
  })
  void aNumberIsWrittenAsThePatternSays(String pattern, String letter, int no, String number) {
    assertThat(NumberPattern.sound(pattern)).isTrue();
    assertThat(NumberPattern.write(pattern, letter, 2026, no)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "第1号",
        "（{year}）第号",
        "第{no}号",
        "{year}{year}{no}",
        "{year}第{no}{no:3}号",
        "{year}{no:0}",
        "{year}{no:12}",
        "{year}{no}{word}",
        "{year}{no}{",
        "{Year}{no}",
      })
  void aPatternThatWouldGiveAWrongOrDoubledNumberIsUnsound(String pattern) {
    assertThat(NumberPattern.sound(pattern)).isFalse();
  }
}
