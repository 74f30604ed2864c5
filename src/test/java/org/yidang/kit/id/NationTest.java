package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationTest {

  @ParameterizedTest
  @CsvSource({
    "汉, 01, 汉族",
    "汉族, 01, 汉族",
    "01, 01, 汉族",
    "1, 01, 汉族",
    "回, 03, 回族",
    "维吾尔族, 05, 维吾尔族",
    "东乡, 26, 东乡族",
    "' 撒拉 族', 35, 撒拉族",
    "５６, 56, 基诺族",
    "其他, 97, 其他",
    "外国血统中国籍人士, 98, 外国血统中国籍人士",
  })
  void nationIsFoundByNameOrCode(String typed, String code, String label) {
    Nation nation = Nation.find(typed).orElseThrow();
    assertThat(nation.code()).isEqualTo(code);
    assertThat(nation.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "族", "57", "00", "汉人", "汉族族", "其他族2", "Han"})
  void otherTextIsNoNation(String typed) {
    assertThat(Nation.find(typed)).isEmpty();
  }

  @Test
  void tableHoldsFiftySixNationsAndTwoRest() {
    assertThat(Nation.all()).hasSize(58).doesNotHaveDuplicates();
    assertThat(Nation.all().stream().map(Nation::code).limit(56))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 56).mapToObj("%02d"::formatted).toList());
    assertThat(Nation.all().stream().map(Nation::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyNationIsFoundByItsOwnNameCodeAndLabel() {
    for (Nation nation : Nation.all()) {
      assertThat(Nation.find(nation.name())).contains(nation);
      assertThat(Nation.find(nation.code())).contains(nation);
      assertThat(Nation.find(nation.label())).contains(nation);
    }
  }
}
