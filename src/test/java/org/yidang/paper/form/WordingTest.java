package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.office.Office;

class WordingTest {
  private final Wording words = new Wording();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed          | as a sentence
          各自承担         | 各自承担。
          各自承担；       | 各自承担。
          各自承担。       | 各自承担。
          是否同意？       | 是否同意？
          （¥300.00）      | （¥300.00）。
          他说：“同意。”   | 他说：“同意。”
          他说“同意”       | 他说“同意”。
          ''               | ''
          """)
  void aSentenceEndsWithOneFullStop(String typed, String sentence) {
    assertThat(words.sentence(typed)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed      | clause
          1. 修水管    | 修水管
          一、修水管   | 修水管
          （二）修水管 | 修水管
          (3)修水管    | 修水管
          12、修水管   | 修水管
          1.5万元      | 1.5万元
          三人同意     | 三人同意
          2026年付清   | 2026年付清
          """)
  void aNumberTypedInFrontOfAClauseIsNotPrintedTwice(String typed, String clause) {
    assertThat(words.lines(typed)).containsExactly(clause);
  }

  @Test
  void blankLinesAreNoClauses() {
    assertThat(words.lines("\n甲\n \n2.\n乙\n")).containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16T11:30, 2026年3月16日9时05分至11时30分",
    "2026-03-17T00:10, 2026年3月16日9时05分至2026年3月17日0时10分",
    ", 2026年3月16日9时05分"
  })
  void theDayIsSaidAgainOnlyWhenItIsAnother(LocalDateTime end, String said) {
    LocalDateTime start = LocalDateTime.of(2026, 3, 16, 9, 5);

    assertThat(words.times(start, Optional.ofNullable(end))).isEqualTo(said);
  }

  @Test
  void namesInOneFieldAreToldApart() {
    assertThat(words.names("林样调、周样解，赵样登 买买提·壬样𠮷"))
        .containsExactly("林样调", "周样解", "赵样登", "买买提·壬样𠮷");
    assertThat(words.names(" ")).isEmpty();
  }

  @Test
  void anOpenDateHasRoomForYearMonthAndDay() {
    assertThat(words.openDate()).isEqualTo("　　年　　月　　日");
  }

  @Test
  void anOfficeThatIsNotSetUpStillHasACommittee() {
    assertThat(words.committee(Office.empty())).isEqualTo("人民调解委员会");
    assertThat(words.committee(FullFile.office())).isEqualTo("青石镇人民调解委员会");
  }

  @Test
  void aStepTheProgramProposedIsPrintedInWords() {
    assertThat(words.said("~next.close")).doesNotContain("~");
    assertThat(words.said("请水暖工检查")).isEqualTo("请水暖工检查");
  }
}
