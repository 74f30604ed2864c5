package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The ladder of the store, and small bad ladders.
class StepRulesTest {
  private static final String ONE = "CREATE TABLE one (id UUID NOT NULL);\n";
  private static final String TWO = "CREATE TABLE two (id UUID NOT NULL);\n";
  private static final StepRules STORE = StepRules.of(Path.of("sql"));

  @Test
  void stepsOfTheStoreAreNumberedWithoutAGap() {
    assertThat(STORE.steps()).containsKey("V001__journal.sql");
    assertThat(STORE.wronglyNumbered()).isEmpty();
  }

  @Test
  void noReleasedStepWasEdited() {
    assertThat(STORE.edited()).isEmpty();
  }

  @Test
  void gapDoubleNumberAndStrangeFileAreFound() {
    assertThat(ladder(Map.of("V001__one.sql", ONE, "V003__two.sql", TWO)).wronglyNumbered())
        .containsExactly("V003__two.sql does not follow 1");
    assertThat(ladder(Map.of("V001__one.sql", ONE, "V001__two.sql", TWO)).wronglyNumbered())
        .containsExactly("V001__two.sql does not follow 1");
    assertThat(ladder(Map.of("V002__one.sql", ONE)).wronglyNumbered())
        .containsExactly("V002__one.sql does not follow 0");
    assertThat(ladder(Map.of("V1__one.sql", ONE, "notes.md", "")).wronglyNumbered())
        .containsExactly("V1__one.sql is no step", "notes.md is no step");
    assertThat(ladder(Map.of("V001__one.sql", ONE, "released.txt", "")).wronglyNumbered())
        .isEmpty();
  }

  @Test
  void releasedStepsThatAreUntouchedAreLeftAlone() {
    StepRules ladder =
        ladder(
            Map.of("V001__one.sql", ONE, "V002__two.sql", TWO),
            "# remark",
            StepRules.checksum(ONE) + "  V001__one.sql");
    assertThat(ladder.edited()).isEmpty();
  }

  @Test
  void editedMissingAndMisplacedStepsAreFound() {
    String one = StepRules.checksum(ONE) + "  V001__one.sql";
    String two = StepRules.checksum(TWO) + "  V002__two.sql";
    Map<String, String> both = Map.of("V001__one.sql", ONE, "V002__two.sql", TWO);
    assertThat(ladder(Map.of("V001__one.sql", ONE + " "), one).edited())
        .containsExactly("V001__one.sql was released and has been edited");
    assertThat(ladder(Map.of("V001__one.sql", ONE), one, two).edited())
        .containsExactly("V002__two.sql was released in this place and is not there");
    assertThat(ladder(both, two).edited())
        .containsExactly("V002__two.sql was released in this place and is not there");
    assertThat(ladder(both, "V001__one.sql").edited())
        .containsExactly("released.txt: V001__one.sql");
  }

  @Test
  void lineEndsDoNotCount() {
    assertThat(StepRules.checksum("a\r\nb\r\n")).isEqualTo(StepRules.checksum("a\nb\n"));
    assertThat(StepRules.checksum("a\n")).isNotEqualTo(StepRules.checksum("b\n"));
  }

  private static StepRules ladder(Map<String, String> steps, String... released) {
    return new StepRules(new TreeMap<>(steps), List.of(released));
  }
}
