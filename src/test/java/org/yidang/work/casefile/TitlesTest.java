package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.rules.party.People;

class TitlesTest {
  @Test
  void aFileIsCalledAfterItsSides() {
    assertThat(head(People.file()).title()).isEmpty();
    assertThat(head(file("1甲样一")).title()).isEqualTo("甲样一");
    assertThat(head(file("1甲样一", "2乙样二")).title()).isEqualTo("甲样一与乙样二");
    assertThat(head(file("1甲样一", "2乙样二")).parties()).isEqualTo("甲样一、乙样二");
  }

  @Test
  void thirdPartiesStandWithTheOtherSide() {
    assertThat(head(file("3丙样三", "1甲样一", "2乙样二")).title()).isEqualTo("甲样一与乙样二、丙样三");
  }

  @Test
  void ofMoreThanTwoTheRestIsCounted() {
    assertThat(head(file("1丙样三", "2甲", "2乙", "2丁")).title()).isEqualTo("丙样三与甲、乙等3人");
  }

  @Test
  void aSideWithoutAnybodyIsNotMissed() {
    assertThat(head(file("2乙样二")).title()).isEqualTo("乙样二");
    assertThat(head(file("2乙样二")).parties()).isEqualTo("乙样二");
  }

  private static CaseFile file(String... sidesAndNames) {
    CaseFile file = People.file();
    long no = 100;
    for (String one : sidesAndNames) {
      file = file.with(People.party(no++, one.charAt(0) - '0', one.substring(1)));
    }
    return file;
  }

  private static Head head(CaseFile file) {
    return Titles.refreshed(file).head();
  }
}
