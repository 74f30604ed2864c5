package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.rules.party.People;

class CaseNameTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /// Side and name of each party, in the order in which they were written down.
  @ParameterizedTest
  @CsvSource({
    "1甲样一 2乙样二, 甲样一与乙样二, 甲样一、乙样二",
    "2乙样二 1甲样一, 甲样一与乙样二, 甲样一、乙样二",
    "1甲样一, 甲样一, 甲样一",
    "2乙样二, 乙样二, 乙样二",
    "1甲 1乙 2丙, 甲、乙与丙, 甲、乙、丙",
    "1甲 1乙 1丙 2丁, 甲、乙等3人与丁, 甲、乙等3人、丁",
    "1甲 2乙 2丙 2丁 2戊, 甲与乙、丙等4人, 甲、乙、丙等4人",
    "1甲 2乙 3丙, 甲与乙、丙, 甲、乙、丙",
    "1甲 3丙, 甲与丙, 甲、丙",
    "1壬样𠮷 2买买提·壬, 壬样𠮷与买买提·壬, 壬样𠮷、买买提·壬",
  })
  void aFileIsCalledAfterItsSides(String parties, String between, String all) {
    CaseFile file = file(parties, Optional.empty());

    assertThat(CaseName.inFull(file)).isEqualTo(new CaseName(between, all));
    assertThat(CaseName.inLists(file, TODAY)).isEqualTo(new CaseName(between, all));
  }

  /// Born on a day, seen in lists on 2 March 2026.
  @ParameterizedTest
  @CsvSource({
    "2008-03-02, 巳样六, 巳样六",
    "2008-03-03, 巳样六, 巳某某",
    "2010-05-16, 巳六, 巳某",
    "2010-05-16, 欧阳样六, 欧阳某某",
    "2026-03-01, 壬样𠮷, 壬某某",
    "2010-05-16, Anna, A***",
    "1978-03-12, 甲样一, 甲样一",
  })
  void minorsAreSurnamesInLists(LocalDate birth, String name, String shown) {
    CaseFile file = file("1" + name, Optional.of(birth));

    assertThat(CaseName.inLists(file, TODAY).between()).isEqualTo(shown);
    assertThat(CaseName.inLists(file, TODAY).parties()).isEqualTo(shown);
    assertThat(CaseName.inFull(file).between()).isEqualTo(name);
  }

  private static CaseFile file(String parties, Optional<LocalDate> birth) {
    CaseFile file = People.file();
    long no = 100;
    for (String one : parties.split(" ")) {
      file = file.with(People.party(no++, one.charAt(0) - '0', one.substring(1), "", "", birth));
    }
    return file;
  }
}
