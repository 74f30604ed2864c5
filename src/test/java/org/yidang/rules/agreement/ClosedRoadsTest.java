package org.yidang.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.rules.Table;

class ClosedRoadsTest {
  /// Art. 3 of the Act keeps every road open: a clause, and the words that close a road in it.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/roads.csv", delimiter = ';', useHeadersInDisplayName = true)
  void aClauseThatClosesARoadIsFoundAndALawfulOneIsNot(String text, @Nullable String words) {
    assertThat(ClosedRoads.in(text))
        .extracting(ClosedRoads.Hit::words)
        .isEqualTo(Table.words(words));
  }

  @Test
  void aHitSaysWhereItStandsInCharactersAsPeopleCountThem() {
    String terms = "一、双方和睦相处。\n二、壬样𠮷收款后不得报警。\n三、乙方放弃起诉。";

    assertThat(ClosedRoads.in(terms))
        .containsExactly(new ClosedRoads.Hit(2, 9, "不得报警"), new ClosedRoads.Hit(3, 5, "放弃起诉"));
  }

  @Test
  void aLongTextTakesNoTimeWorthSpeakingOf() {
    String clause = "甲方不得在楼道内长期堆放各种可能影响他人通行的杂物，";

    assertThat(ClosedRoads.in(clause.repeat(300))).isEmpty();
  }
}
