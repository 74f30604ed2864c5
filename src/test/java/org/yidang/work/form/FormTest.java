package org.yidang.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static final Form ROW = Form.of("due", "2026-03-16", "what", "赔偿款");
  private static final Form FULL =
      Form.of("facts", "第一行\n第二行 \"𠮷\"", "blank", "")
          .withTexts("tracks", List.of("a", "b"))
          .withRows("duties", List.of(Form.of("due", "今天"), ROW.withRows("in", List.of(ROW))));

  @Test
  void aFormIsTheSameAfterItWasATreeOrALineOfJson() {
    assertThat(Form.fromTree(FULL.tree())).isEqualTo(FULL);
    assertThat(FormText.read(FormText.write(FULL))).contains(FULL);
    assertThat(FormText.write(FULL)).doesNotContain("\n");
    assertThat(FormText.read(FormText.write(Form.empty()))).contains(Form.empty());
  }

  @Test
  void aDraftAsLongAsAFormMayBeIsReadAgain() {
    List<Form> lines = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.add(Form.of("text", "𠮷".repeat(8_000)));
    }
    Form longest = Form.empty().withRows("minutes", lines);

    assertThat(FormText.read(FormText.write(longest))).contains(longest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"a\"", "{", "{\"a\":}", "null", "{\"a\":\"1\"} x"})
  void whatIsNoFormIsNoneAndNoFault(String text) {
    assertThat(FormText.read(text)).isEmpty();
  }

  @Test
  void numbersTruthAndSingleRowsAreTakenAsTheyAreMeantAndNothingAsNothing() {
    assertThat(FormText.read("{\"n\":12.50,\"yes\":true,\"no\":null,\"row\":{\"a\":1}}"))
        .contains(Form.of("n", "12.50", "yes", "true").withRows("row", List.of(Form.of("a", "1"))));
    assertThat(FormText.read("{\"list\":[null,\"a\",2],\"rows\":[null,{\"a\":\"1\"}]}"))
        .contains(
            Form.empty()
                .withTexts("list", List.of("a", "2"))
                .withRows("rows", List.of(Form.of("a", "1"))));
    assertThat(Form.fromTree(Map.of("list", Arrays.asList(null, "a"))).texts("list"))
        .containsExactly("a");
  }

  @Test
  void aTextAmongRowsIsARowWithAFieldThatNobodyKnows() {
    assertThat(FormText.read("{\"rows\":[{\"a\":\"1\"},\"x\"]}"))
        .contains(Form.empty().withRows("rows", List.of(Form.of("a", "1"), Form.of("", "x"))));
  }

  @ParameterizedTest
  @CsvSource({
    "blank, ''",
    "nothing, ''",
    "duties[0].due, 今天",
    "duties[1].due, 2026-03-16",
    "duties[1].in[0].what, 赔偿款",
    "duties[2].due, ''",
    "duties[1].in[1].what, ''",
    "duties[0], ''",
    "duties, ''",
    "tracks, ''",
    "facts[0].x, ''",
  })
  void aTextIsFoundAtItsPath(String path, String text) {
    assertThat(FULL.at(path)).isEqualTo(text);
  }

  @Test
  void aFormNeverChanges() {
    List<String> tracks = new ArrayList<>(List.of("a"));
    Form form = Form.of("a", "1").withTexts("tracks", tracks);
    tracks.add("b");
    form.with("a", "2");
    form.without("a");

    assertThat(form.text("a")).isEqualTo("1");
    assertThat(form.texts("tracks")).containsExactly("a");
    assertThatThrownBy(() -> form.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(form.without("a").names()).containsExactly("tracks");
  }

  @Test
  void namesStayInTheOrderInWhichTheyWerePut() {
    assertThat(Form.of("z", "1", "a", "2").with("z", "3").names()).containsExactly("z", "a");
    assertThat(Form.of("z", "1", "a", "2")).isEqualTo(Form.of("a", "2", "z", "1"));
  }

  @Test
  void aSingleTextIsAListOfOneAndABlankOneOfNone() {
    assertThat(Form.of("a", "x").texts("a")).containsExactly("x");
    assertThat(Form.of("a", " ").texts("a")).isEmpty();
    assertThat(FULL.texts("duties")).isEmpty();
    assertThat(FULL.rows("facts")).isEmpty();
    assertThat(FULL.text("duties")).isEmpty();
  }

  @Test
  void aFormIsBlankWhileNobodyHasTypedAnything() {
    assertThat(Form.empty().isBlank()).isTrue();
    assertThat(Form.of("a", " \n\u3000").isBlank()).isTrue();
    assertThat(Form.empty().withTexts("a", List.of("", " ")).isBlank()).isTrue();
    assertThat(Form.empty().withRows("a", List.of(Form.of("b", ""))).isBlank()).isTrue();
    assertThat(Form.of("a", "x").isBlank()).isFalse();
    assertThat(Form.empty().withTexts("a", List.of("x")).isBlank()).isFalse();
    assertThat(FULL.isBlank()).isFalse();
  }

  @Test
  void aFormTellsNothingOfWhatWasTyped() {
    assertThat(FULL).hasToString("Form[facts, blank, tracks, duties]");
  }

  @ParameterizedTest
  @CsvSource({
    "trakcs, tracks",
    "Tracks, tracks",
    "track, tracks",
    "facst, facts",
    "xy, ''",
    "完全不同, ''",
    "'', ''",
  })
  void theNearestNameHasTheFewestSlips(String typed, String near) {
    assertThat(Nearest.of(typed, List.of("facts", "tracks", "duties")))
        .isEqualTo(Optional.of(near).filter(text -> !text.isEmpty()));
  }
}
