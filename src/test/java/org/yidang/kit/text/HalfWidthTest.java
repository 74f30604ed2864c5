package org.yidang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfWidthTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed             | folded
          ０１２３４５６７８９ | 0123456789
          ＡＺａｚ            | AZaz
          １４：３０          | 14:30
          ２０２６／３／２    | 2026/3/2
          ４，８００．００    | 4,800.00
          ￥４８００          | ¥4800
          ０９３１－１２３    | 0931-123
          0931—123            | 0931-123
          2026。3。2          | 2026.3.2
          （甲）              | (甲)
          1　2                | 1 2
          壬样𠮷              | 壬样𠮷
          """,
      delimiter = '|')
  void fullWidthSignsBecomePlain(String typed, String folded) {
    assertThat(HalfWidth.of(typed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed                    | packed
          ' 620000 19780312 0012 '   | 620000197803120012
          139 0000 0001              | 13900000001
          １３９　００００　０００１ | 13900000001
          ''                         | ''
          """,
      delimiter = '|')
  void packedTextHasNoSpaceAtAll(String typed, String packed) {
    assertThat(HalfWidth.packed(typed)).isEqualTo(packed);
  }
}
