package org.yidang.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yidang.rules.Finding;

class FormSpecTest {
  private static final Field<String> NAME = Fields.line("name").needed();
  private static final Field<String> NOTE = Fields.text("note");
  private static final Field<Integer> AGE = Fields.number("age", 0, 150);
  private static final Field<Input> PEOPLE =
      Fields.rows("people", FormSpec.of(NAME, AGE)).atMost(3);
  private static final FormSpec SPEC = FormSpec.of(NAME, NOTE, PEOPLE);
  private static final Form BLANK = Form.of("name", " ", "age", "");
  private static final Form JIA = Form.of("name", "甲", "age", "40");

  @Test
  void aNameThatNobodyKnowsIsRefusedWithTheNearestOne() {
    assertThat(check(Form.of("name", "甲", "nmae", "乙")))
        .containsExactly(Finding.block("form.unknown-field.near", "nmae", "name"));
    assertThat(check(Form.of("name", "甲", "weather", "")))
        .containsExactly(Finding.block("form.unknown-field", "weather"));
    assertThat(SPEC.check(Form.of("name", "甲", "as", "@x"), Set.of("as"))).isEmpty();
  }

  @Test
  void aNameThatCannotBeShownIsNotShown() {
    assertThat(check(Form.of("name", "甲", "a\u202eb", "x")))
        .allSatisfy(finding -> assertThat(finding.field()).doesNotContain("\u202e"));
    assertThat(check(Form.of("name", "甲", "x".repeat(5_000), "")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.field()).hasSizeLessThan(50));
  }

  @Test
  void aLimitCountsSignsAsPeopleDo() {
    Form longest = Form.of("name", "𠮷".repeat(200), "note", "𠮷".repeat(8_000));

    assertThat(check(longest)).isEmpty();
    assertThat(check(longest.with("name", "𠮷".repeat(201))))
        .containsExactly(Finding.block("form.too-long", "name", "201", "200"));
    assertThat(check(longest.with("note", "字".repeat(8_001))))
        .containsExactly(Finding.block("form.too-long", "note", "8001", "8000"));
    assertThat(check(longest.with("name", " ".repeat(300) + "甲"))).isEmpty();
  }

  @Test
  void aNeededFieldIsNeededHoweverItIsBlank() {
    for (Form form : List.of(Form.empty(), Form.of("name", ""), Form.of("name", " \u3000"))) {
      assertThat(check(form)).containsExactly(Finding.block("form.required", "name"));
    }
    assertThat(SPEC.allOptional().check(Form.empty(), Set.of())).isEmpty();
  }

  @Test
  void brokenTextIsRefusedWithItsPlace() {
    assertThat(check(Form.of("name", "a\ud800b")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).startsWith("form.text-flaw.");
              assertThat(finding.field()).isEqualTo("name");
            });
  }

  @Test
  void aListWhereATextBelongsAndTheOtherWayRoundAreRefused() {
    assertThat(check(Form.empty().withTexts("name", List.of("甲"))))
        .containsExactly(Finding.block("form.one-text", "name"));
    assertThat(check(Form.of("name", "甲", "people", "乙")))
        .containsExactly(Finding.block("form.list-of-rows", "people"));
    assertThat(check(Form.of("name", "甲", "people", " "))).isEmpty();
  }

  @Test
  void aFindingInARowNamesTheRow() {
    Form form =
        Form.of("name", "甲").withRows("people", List.of(JIA, JIA.with("age", "x").without("name")));

    assertThat(check(form))
        .containsExactly(
            Finding.block("form.required", "people[1].name"),
            Finding.block("form.number", "people[1].age"));
  }

  @Test
  void aRowInWhichNobodyTypedAnythingIsPassedOverByCheckingAndReading() {
    Form form = Form.of("name", "甲").withRows("people", List.of(BLANK, JIA, Form.empty()));

    assertThat(check(form)).isEmpty();
    assertThat(Input.of(form).rows(PEOPLE))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.path()).as("its place on the screen").isEqualTo("people[1]");
              assertThat(row.path(NAME)).isEqualTo("people[1].name");
              assertThat(row.get(AGE)).isEqualTo(40);
            });
  }

  @Test
  void blankRowsDoNotCountAgainstTheLimitAndDoNotMakeUpForAMissingRow() {
    FormSpec needed = FormSpec.of(PEOPLE.needed());
    Form full = Form.empty().withRows("people", List.of(JIA, BLANK, JIA, BLANK, JIA));

    assertThat(needed.check(full, Set.of())).isEmpty();
    assertThat(needed.check(full.withRows("people", List.of(JIA, JIA, JIA, JIA)), Set.of()))
        .containsExactly(Finding.block("form.too-many", "people", "4", "3"));
    assertThat(needed.check(Form.empty().withRows("people", List.of(BLANK)), Set.of()))
        .containsExactly(Finding.block("form.required", "people"));
  }

  @Test
  void aRowThatStandsForSomethingIsNotPassedOver() {
    String id = "01900000-0000-7000-8000-00000000000a";
    Form form = Form.of("name", "甲").withRows("people", List.of(BLANK.with("id", id)));

    assertThat(check(form)).containsExactly(Finding.block("form.required", "people[0].name"));
  }

  @Test
  void noTwoFieldsShareAName() {
    assertThatThrownBy(() -> SPEC.and(Fields.line("note")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("twice: note");
    assertThat(SPEC.and(FormSpec.of(Fields.line("more"))).field("more")).isPresent();
    assertThat(SPEC.field("more")).isEmpty();
  }

  private static List<Finding> check(Form form) {
    return SPEC.check(form, Set.of());
  }
}
