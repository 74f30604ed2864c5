package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.rules.Finding;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

class NamesTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final FormSpec ROW = FormSpec.of(Fields.ref("party"), Fields.line("text"));
  private static final FormSpec SPEC =
      FormSpec.of(Fields.ref("file"), Fields.line("place"), Fields.rows("rows", ROW));

  private final Names names = new Names();
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void aNameStandsForWhatItsLineMade() {
    learnt(Form.of("as", "@leak"), Map.of("", ONE));
    assertThat(resolved(Form.of("file", "@leak")).text("file")).isEqualTo(ONE.toString());
    assertThat(findings).isEmpty();
  }

  @Test
  void aLineThatMadeNothingNamesItsFile() {
    assertThat(names.learn(Form.of("as", "@leak"), Map.of(), Optional.of(TWO)))
        .containsExactly(Map.entry("@leak", TWO));
  }

  @Test
  void aRowNamesWhatWasMadeOfIt() {
    Form form = Form.empty().withRows("rows", List.of(Form.empty(), Form.of("as", "@yi")));
    assertThat(learnt(form, Map.of("rows[0]", ONE, "rows[1]", TWO)))
        .containsExactly(Map.entry("@yi", TWO));
  }

  @Test
  void whatNobodyNamedIsForgotten() {
    assertThat(learnt(Form.of("place", "x"), Map.of("", ONE, "rows[7]", TWO))).isEmpty();
  }

  @Test
  void aNameGivenAgainStandsForTheNewerThing() {
    learnt(Form.of("as", "@leak"), Map.of("", ONE));
    learnt(Form.of("as", "@leak"), Map.of("", TWO));
    assertThat(resolved(Form.of("file", "@leak")).text("file")).isEqualTo(TWO.toString());
  }

  @Test
  void namesInRowsAndAsIdsOfRowsAreReplaced() {
    learnt(Form.of("as", "@yi"), Map.of("", ONE));
    Form row = Form.of("id", "@yi", "party", " @yi ", "text", "@yi");
    Form resolved = resolved(Form.empty().withRows("rows", List.of(row))).rows("rows").getFirst();
    assertThat(resolved.text("id")).isEqualTo(ONE.toString());
    assertThat(resolved.text("party")).isEqualTo(ONE.toString());
    assertThat(resolved.text("text")).as("a text is no reference").isEqualTo("@yi");
  }

  @Test
  void aNameThatNoLineGaveIsFoundWhereItStands() {
    Form form = Form.of("file", "@leak").withRows("rows", List.of(Form.of("party", "@jia")));
    resolved(form);
    assertThat(findings)
        .containsExactly(
            Finding.block("line.unknown-name", "file"),
            Finding.block("line.unknown-name", "rows[0].party"));
  }

  @Test
  void anythingThatDoesNotBeginWithTheSignIsLeftAsItIs() {
    assertThat(resolved(Form.of("file", "leak")).text("file")).isEqualTo("leak");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@leak", "@漏水", "@leak.jia", "@s-1_2", "@0"})
  void goodNames(String name) {
    resolved(Form.of("as", name));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leak", "@", "", " ", "@a b", "@@a", "@a@b", "@<x>", "@a\u202e"})
  void badNames(String name) {
    resolved(Form.of("as", name));
    assertThat(findings).containsExactly(Finding.block("line.bad-name", "as"));
  }

  @Test
  void aNameMayBeSixtyCharactersLongAndNoMore() {
    resolved(Form.of("as", "@" + "x".repeat(60)));
    assertThat(findings).isEmpty();
    resolved(Form.of("as", "@" + "x".repeat(61)));
    assertThat(findings).hasSize(1);
  }

  @Test
  void aListIsNoName() {
    resolved(Form.empty().withTexts("as", List.of("@leak")));
    assertThat(findings).containsExactly(Finding.block("line.bad-name", "as"));
  }

  @Test
  void oneLineGivesANameOnce() {
    resolved(Form.of("as", "@x").withRows("rows", List.of(Form.of("as", "@x"))));
    assertThat(findings).containsExactly(Finding.block("line.name-twice", "rows[0].as"));
  }

  private Map<String, UUID> learnt(Form form, Map<String, UUID> made) {
    return names.learn(form, made, Optional.empty());
  }

  private Form resolved(Form form) {
    return names.resolved(form, SPEC, findings);
  }
}
