package org.yidang.rules.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.office.Body;
import org.yidang.model.office.BodyKind;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Listed;
import org.yidang.model.office.NumberPattern;
import org.yidang.model.office.Person;
import org.yidang.model.office.PersonRole;
import org.yidang.rules.Finding;

class OfficeRulesTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Finding TWICE = Finding.block("body.twice", "name");

  @ParameterizedTest
  @ValueSource(
      strings = {"（{year}）{letter}人调字第{no:3}号", "{letter}人调字〔{year}〕第{no}号", "{year}-{no}"})
  void aPatternWithYearAndNumberIsSound(String pattern) {
    assertThat(OfficeRules.pattern(pattern, "fileNumber")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "青人调字",
        "{year}",
        "{no}",
        "{year}{no}{no}",
        "{year}{year}{no}",
        "{year}{no:0}",
        "{year}{no}{name}",
        "{year}{no"
      })
  void aPatternThatWouldGiveTwoPapersOneNumberIsRefused(String pattern) {
    assertThat(OfficeRules.pattern(pattern, "fileNumber"))
        .containsExactly(Finding.block("office.pattern", "fileNumber"));
  }

  @Test
  void aNumberIsWrittenAsThePatternSays() {
    assertThat(NumberPattern.write("（{year}）{letter}人调字第{no:3}号", "青", 2026, 1))
        .isEqualTo("（2026）青人调字第001号");
    assertThat(NumberPattern.write("{letter}人调字〔{year}〕第{no}号", "青", 2026, 12))
        .isEqualTo("青人调字〔2026〕第12号");
    assertThat(NumberPattern.write("{year}-{no:3}", "", 2026, 1234)).isEqualTo("2026-1234");
  }

  /// 林样调 is on the roster as number 1: typed again, as a new one or when number 1 or 2 changes.
  @ParameterizedTest
  @CsvSource({
    "yes, 林样调, -, yes",
    "yes, 林样调, 1, no",
    "yes, 林样调, 2, yes",
    "yes, 周样警, -, no",
    "yes, 林样,   -, no",
    "no,  林样调, -, no",
    "no,  林样调, 2, no",
  })
  void whatIsInUseIsFoundByItsName(String active, String name, String self, String twice) {
    Optional<UUID> changed =
        self.equals("-") ? Optional.empty() : Optional.of(new UUID(0, Long.parseLong(self)));
    boolean inUse = active.equals("yes");
    List<List<? extends Listed>> lists =
        List.of(
            List.of(new Person(ID, "林样调", PersonRole.MEDIATOR, "", "", "", inUse)),
            List.of(new Body(ID, BodyKind.SCHOOL, "林样调", "", "", "", inUse)),
            List.of(new GridCell(ID, "01", "林样调", "", "", inUse)));
    for (List<? extends Listed> list : lists) {
      assertThat(OfficeRules.twice(list, name, changed, TWICE))
          .isEqualTo(twice.equals("yes") ? List.of(TWICE) : List.of());
    }
  }

  @Test
  void anEmptyListKnowsNoName() {
    assertThat(OfficeRules.twice(List.of(), "林样调", Optional.empty(), TWICE)).isEmpty();
    assertThat(OfficeRules.twice(List.of(), "", Optional.empty(), TWICE)).isEmpty();
  }
}
