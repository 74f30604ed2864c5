package org.yidang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String RARE = "壬样𠮷";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text           | characters a person counts
          ''               | 0
          张三             | 2
          壬样𠮷           | 3
          𠮷𠮷𠮷𠮷         | 4
          买买提·吐尔逊    | 7
          a                | 1
          """,
      delimiter = '|')
  void lengthCountsCharactersAndNotUnits(String text, int length) {
    assertThat(PlainText.length(text)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text    | max | kept
          壬样𠮷    | 3   | 壬样𠮷
          壬样𠮷    | 9   | 壬样𠮷
          壬样𠮷    | 2   | 壬样
          𠮷壬样    | 1   | 𠮷
          𠮷𠮷𠮷    | 2   | 𠮷𠮷
          张三      | 0   | ''
          ''        | 5   | ''
          """,
      delimiter = '|')
  void cutKeepsWholeCharacters(String text, int max, String kept) {
    assertThat(PlainText.cut(text, max)).isEqualTo(kept);
  }

  @Test
  void noCutEverLeavesHalfAPair() {
    String text = "甲𠮷乙𪚥丙𠮷".repeat(5);
    IntStream.rangeClosed(0, 30)
        .mapToObj(max -> PlainText.cut(text, max))
        .forEach(cut -> assertThat(TextFlaw.firstIn(cut)).isEmpty());
  }

  @Test
  void cutTakesTheWholeCharacterRatherThanItsAccent() {
    String accented = "xe\u0301y";
    assertThat(PlainText.cut(accented, 3)).isEqualTo("xe\u0301");
    assertThat(PlainText.cut(accented, 2)).isEqualTo("x");
    String variant = "甲葛\uDB40\uDD00乙";
    assertThat(PlainText.cut(variant, 3)).isEqualTo("甲葛\uDB40\uDD00");
    assertThat(PlainText.cut(variant, 2)).isEqualTo("甲");
  }

  @Test
  void textOfNothingButAccentsIsStillCut() {
    assertThat(PlainText.cut("\u0301\u0301\u0301", 2)).isEqualTo("\u0301\u0301");
  }

  @Test
  void cutToLessThanNothingIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> PlainText.cut("甲", -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" 张三 ", "\u3000张三\u3000", "\t张三\n", "\u00A0张三", "\uFEFF张三", "张\u200B三", "张三\r\n"})
  void lineLosesItsEdgesAndWhatShowsNothing(String typed) {
    assertThat(PlainText.tidyLine(typed)).isEqualTo("张三");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna  Schmidt", "Anna\tSchmidt", "Anna\r\nSchmidt", "Anna\u3000Schmidt"})
  void lineHasSingleSpaces(String typed) {
    assertThat(PlainText.tidyLine(typed)).isEqualTo("Anna Schmidt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一行\r\n二行", "一行\r二行", "一行\u2028二行", "一行\u0085二行", "一行  \n二行\u3000\n\n"})
  void everyLineEndBecomesOneKind(String typed) {
    assertThat(PlainText.tidy(typed)).isEqualTo("一行\n二行");
  }

  @Test
  void indentAndEmptyLinesInsideTheTextStay() {
    assertThat(PlainText.tidy("问：\n\n\u3000\u3000答：是。")).isEqualTo("问：\n\n\u3000\u3000答：是。");
  }

  @Test
  void tabBecomesASpace() {
    assertThat(PlainText.tidy("甲\t乙")).isEqualTo("甲 乙");
  }

  @Test
  void tidyingTwiceChangesNothingMore() {
    String once = PlainText.tidy(" 甲\t\r\n\u3000乙e\u0301 \n");
    assertThat(PlainText.tidy(once)).isEqualTo(once);
  }

  @Test
  void letterAndAccentAreJoined() {
    assertThat(PlainText.tidyLine("Rene\u0301")).isEqualTo("Ren\u00E9");
    assertThat(PlainText.tidy("Rene\u0301")).isEqualTo("Ren\u00E9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uF900", "\uFA11", "\uFA5C", "\uD87E\uDC00", "Ａ", "ﬁ", "①", "㈱", "·", "𠮷"})
  void noCharacterOfANameIsExchangedForALookAlike(String character) {
    String name = "张" + character + "e\u0301";
    assertThat(PlainText.tidyLine(name)).isEqualTo("张" + character + "\u00E9");
    assertThat(PlainText.tidy(name)).isEqualTo("张" + character + "\u00E9");
  }

  @Test
  void rareCharacterPassesUnchanged() {
    assertThat(PlainText.tidyLine(RARE)).isEqualTo(RARE);
    assertThat(PlainText.tidy(RARE)).isEqualTo(RARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\r\n\t", "\u200B", "\uFEFF \u00A0"})
  void spacesAloneAreBlank(String typed) {
    assertThat(PlainText.isBlank(typed)).isTrue();
    assertThat(PlainText.tidyLine(typed)).isEmpty();
    assertThat(PlainText.tidy(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", ".", " 0 ", "\u0000"})
  void anythingElseIsNotBlank(String typed) {
    assertThat(PlainText.isBlank(typed)).isFalse();
  }
}
