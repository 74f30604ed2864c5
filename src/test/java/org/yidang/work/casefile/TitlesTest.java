package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseName;
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

  /// Domain §5: 姓+某 in lists, until the eighteenth birthday; papers take the whole name.
  @Test
  void minorsAreMaskedInListsAndNamedOnPapers() {
    CaseFile file =
        file("1甲样一")
            .with(People.party(200, 2, "欧阳样小", "", "", Optional.of(LocalDate.of(2010, 5, 16))));

    assertThat(head(file).title()).isEqualTo("甲样一与欧阳某某");
    assertThat(head(file).parties()).isEqualTo("甲样一、欧阳某某");
    assertThat(CaseName.inFull(file).between()).isEqualTo("甲样一与欧阳样小");
    assertThat(CaseName.inLists(file, LocalDate.of(2028, 5, 15)).parties()).endsWith("欧阳某某");
    assertThat(CaseName.inLists(file, LocalDate.of(2028, 5, 16)).parties()).endsWith("欧阳样小");
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
    return Titles.refreshed(file, LocalDate.of(2026, 3, 2)).head();
  }
}
