package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodeTest {

  @ParameterizedTest
  @CsvSource({
    "110105, true",
    "620000, true",
    "620102001, true",
    "620102001002, true",
    "710000, true",
    "820000, true",
    "830000, false",
    "160000, false",
    "000000, false",
    "62, false",
    "6201021, false",
    "62010200100, false",
    "62o102, false",
    "'', false",
  })
  void codeIsPlausibleByItsLengthAndProvince(String code, boolean plausible) {
    assertThat(AreaCode.isPlausible(code)).isEqualTo(plausible);
  }

  @ParameterizedTest
  @CsvSource({"62, 甘肃省", "620000197803120012, 甘肃省", "110105, 北京市", "65, 新疆维吾尔自治区", "6, -", "99, -"})
  void provinceIsNamed(String code, String name) {
    assertThat(AreaCode.province(code).orElse("-")).isEqualTo(name);
  }
}
