package org.yidang.rules.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.office.Body;
import org.yidang.model.office.BodyKind;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.NumberPattern;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.model.office.PersonRole;
import org.yidang.rules.Finding;

class OfficeRulesTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Optional<UUID> NEW = Optional.empty();

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

  @Test
  void aSecondPersonOfOneNameIsWarnedOfAndARetiredOneIsNot() {
    Office office = Office.empty().with(person(true));

    assertThat(OfficeRules.person(office, "林样调", NEW, "name"))
        .containsExactly(Finding.warn("person.twice", "name"));
    assertThat(OfficeRules.person(office, "林样调", Optional.of(ID), "name")).isEmpty();
    assertThat(OfficeRules.person(office, "周样警", NEW, "name")).isEmpty();
    assertThat(OfficeRules.person(office.with(person(false)), "林样调", NEW, "name")).isEmpty();
  }

  @Test
  void twoBodiesInUseHaveNotOneName() {
    Office office = Office.empty().with(new Body(ID, BodyKind.SCHOOL, "青石中学", "", "", "", true));

    assertThat(OfficeRules.body(office, "青石中学", NEW, "name"))
        .containsExactly(Finding.block("body.twice", "name"));
    assertThat(OfficeRules.body(office, "青石中学", Optional.of(ID), "name")).isEmpty();
    assertThat(OfficeRules.body(office, "青石小学", NEW, "name")).isEmpty();
  }

  @Test
  void twoCellsInUseHaveNotOneName() {
    Office office = Office.empty().with(new GridCell(ID, "01", "第一警格", "", "", true));

    assertThat(OfficeRules.cell(office, "第一警格", NEW, "name"))
        .containsExactly(Finding.block("cell.twice", "name"));
    assertThat(OfficeRules.cell(office, "第一警格", Optional.of(ID), "name")).isEmpty();
    assertThat(
            OfficeRules.cell(
                office.with(new GridCell(ID, "01", "第一警格", "", "", false)), "第一警格", NEW, "name"))
        .isEmpty();
  }

  private static Person person(boolean active) {
    return new Person(ID, "林样调", PersonRole.MEDIATOR, "", "", "", active);
  }
}
