package org.yidang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource({
    "620000197803120012, 620***********0012",
    "62000019951212010X, 620***********010X",
    "110105491231002, 110********1002",
    "E12345678, E1*****78",
    "1234567, *******",
    "'', ''",
  })
  void idNumberShowsItsProvinceAndItsEnd(String number, String masked) {
    assertThat(Mask.id(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "13900000001, 139****0001",
    "0931-1234567, 093*****4567",
    "1234567, *****67",
    "110, ***",
    "'', ''",
  })
  void phoneShowsItsEnds(String number, String masked) {
    assertThat(Mask.phone(number)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "张三, 张某",
    "张三丰, 张某某",
    "甲样一, 甲某某",
    "壬样𠮷, 壬某某",
    "𠮷样一, 𠮷某某",
    "欧阳修, 欧阳某",
    "欧阳小明, 欧阳某某",
    "欧阳, 欧某",
    "张三李四, 张某某",
    "张, 张某",
    "买买提·吐尔逊, 买某某",
    "Anna Schmidt, A***",
    "'', ''",
    "' 张三 ', 张某",
  })
  void nameShowsTheSurnameOnly(String name, String masked) {
    assertThat(Mask.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "清屏县青石镇河湾社区3号楼602室, 清屏县青石镇河湾社区***",
    "清屏县青石镇样村二组15号, 清屏县青石镇样村***",
    "清屏县青石镇中街8号, 清屏县青石镇***",
    "清屏县人民路1号, 清屏县***",
    "样州市一号院, 样州***",
    "某处三楼, ***",
    "'', ''",
  })
  void addressEndsAtTheCommunity(String address, String masked) {
    assertThat(Mask.address(address)).isEqualTo(masked);
  }
}
