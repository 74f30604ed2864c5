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

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # code | name | as forms print it
          01 | 汉     | 汉族
          02 | 蒙古    | 蒙古族
          03 | 回     | 回族
          04 | 藏     | 藏族
          05 | 维吾尔   | 维吾尔族
          06 | 苗     | 苗族
          07 | 彝     | 彝族
          08 | 壮     | 壮族
          09 | 布依    | 布依族
          10 | 朝鲜    | 朝鲜族
          11 | 满     | 满族
          12 | 侗     | 侗族
          13 | 瑶     | 瑶族
          14 | 白     | 白族
          15 | 土家    | 土家族
          16 | 哈尼    | 哈尼族
          17 | 哈萨克   | 哈萨克族
          18 | 傣     | 傣族
          19 | 黎     | 黎族
          20 | 傈僳    | 傈僳族
          21 | 佤     | 佤族
          22 | 畲     | 畲族
          23 | 高山    | 高山族
          24 | 拉祜    | 拉祜族
          25 | 水     | 水族
          26 | 东乡    | 东乡族
          27 | 纳西    | 纳西族
          28 | 景颇    | 景颇族
          29 | 柯尔克孜  | 柯尔克孜族
          30 | 土     | 土族
          31 | 达斡尔   | 达斡尔族
          32 | 仫佬    | 仫佬族
          33 | 羌     | 羌族
          34 | 布朗    | 布朗族
          35 | 撒拉    | 撒拉族
          36 | 毛南    | 毛南族
          37 | 仡佬    | 仡佬族
          38 | 锡伯    | 锡伯族
          39 | 阿昌    | 阿昌族
          40 | 普米    | 普米族
          41 | 塔吉克   | 塔吉克族
          42 | 怒     | 怒族
          43 | 乌孜别克  | 乌孜别克族
          44 | 俄罗斯   | 俄罗斯族
          45 | 鄂温克   | 鄂温克族
          46 | 德昂    | 德昂族
          47 | 保安    | 保安族
          48 | 裕固    | 裕固族
          49 | 京     | 京族
          50 | 塔塔尔   | 塔塔尔族
          51 | 独龙    | 独龙族
          52 | 鄂伦春   | 鄂伦春族
          53 | 赫哲    | 赫哲族
          54 | 门巴    | 门巴族
          55 | 珞巴    | 珞巴族
          56 | 基诺    | 基诺族
          97 | 其他 | 其他
          98 | 外国血统中国籍人士 | 外国血统中国籍人士
          """,
      delimiter = '|')
  void everyNationOfTheStandardIsInTheTable(String code, String name, String label) {
    Nation nation = Nation.find(code).orElseThrow();
    assertThat(nation.name()).isEqualTo(name);
    assertThat(nation.label()).isEqualTo(label);
    assertThat(Nation.find(label)).contains(nation);
  }
}
