package org.yidang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  private static final Finding BLOCK = Finding.block("A13", "marks", "2");
  private static final Finding WARN = Finding.warn("A14", "copies", "3");
  private static final Finding NOTE = Finding.note("T3", "tracks");

  @Test
  void onlyABlockBlocksAndOnlyAWarningWarns() {
    assertThat(List.of(BLOCK, WARN, NOTE)).filteredOn(Finding::blocks).containsExactly(BLOCK);
    assertThat(List.of(BLOCK, WARN, NOTE)).filteredOn(Finding::warns).containsExactly(WARN);
  }

  @ParameterizedTest
  @CsvSource({
    "due,           duties[0],      duties[0].due",
    "'',            duties[2],      duties[2]",
    "parties[0].id, rows[1],        rows[1].parties[0].id",
  })
  void furtherInsideAFindingIsAboutALongerPath(String field, String path, String whole) {
    assertThat(Finding.warn("A12", field).under(path)).isEqualTo(Finding.warn("A12", whole));
  }

  @Test
  void whatIsOnlyNotedSaysTheSame() {
    assertThat(BLOCK.noted()).isEqualTo(Finding.note("A13", "marks", "2"));
    assertThat(WARN.noted()).isEqualTo(Finding.note("A14", "copies", "3"));
    assertThat(NOTE.noted()).isEqualTo(NOTE);
  }

  @Test
  void whatItSaysDoesNotChangeAfterwards() {
    List<String> args = new ArrayList<>(List.of("1"));
    Finding finding = new Finding("A13", Finding.Level.NOTE, "", args);
    args.add("2");

    assertThat(finding.args()).containsExactly("1");
  }
}
