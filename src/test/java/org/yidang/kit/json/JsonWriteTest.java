package org.yidang.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriteTest {
  private static final JsonLimits LIMITS = new JsonLimits(10_000, 100);

  @Test
  void treeIsOneLineInTheOrderOfTheMap() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("z", "甲\n\"乙\"\\\t");
    tree.put("a", Arrays.asList(1L, 2, new BigDecimal("4800.50"), true, null));
    tree.put("m", Map.of());
    assertThat(Json.write(tree))
        .isEqualTo("{\"z\":\"甲\\n\\\"乙\\\"\\\\\\t\",\"a\":[1,2,4800.50,true,null],\"m\":{}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "\"\"",
        "0",
        "1.00",
        "1E+2",
        "{\"b\":1,\"a\":[{\"壬样𠮷\":null}]}",
        "\"\\u0000\\u001F\"",
        "\"\\ud842\"",
        "\"\\udfb7\\ud842\"",
        "\"\\u2028\\u2029\\u0085\"",
      })
  void whatWasWrittenReadsAsTheSameTree(String text) throws JsonFault {
    Object tree = Json.read(text, LIMITS);
    assertThat(Json.read(Json.write(tree), LIMITS)).isEqualTo(tree);
    assertThat(Json.write(Json.read(Json.write(tree), LIMITS))).isEqualTo(Json.write(tree));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD842", "甲\uDFB7", "\uDFB7\uD842乙"})
  void halfAPairSurvivesTheWayThroughBytes(String text) throws JsonFault {
    byte[] bytes = Json.write(List.of(text)).getBytes(StandardCharsets.UTF_8);
    assertThat(Json.read(bytes, LIMITS)).isEqualTo(List.of(text));
  }

  @Test
  void nothingThatAnyReaderTakesForALineEndIsLeft() {
    assertThat(Json.write("a\u0085b\u2028c\u2029d\re\nf"))
        .isEqualTo("\"a\\u0085b\\u2028c\\u2029d\\re\\nf\"");
  }

  @Test
  void nameHoldsWholeCharactersOnly() throws JsonFault {
    assertThat(Json.write(Map.of("𠮷", 1))).isEqualTo("{\"𠮷\":1}");
    assertThatThrownBy(() -> Json.write(Map.of("a\uD842", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name holds half a character");
    assertThatThrownBy(() -> Json.read("{\"\\ud842\":1}", LIMITS)).isInstanceOf(JsonFault.class);
  }

  @Test
  void wholePairIsWrittenAsItIs() {
    assertThat(Json.write("𠮷")).isEqualTo("\"𠮷\"");
  }

  @Test
  void onlyTheClassesOfATreeAreWritten() {
    assertThatThrownBy(() -> Json.write(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no JSON for java.lang.Double");
    assertThatThrownBy(() -> Json.write(List.of(new StringBuilder("甲"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("甲");
    assertThatThrownBy(() -> Json.write(Map.of(1L, "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void treeDeeperThanReadingAllowsIsNotWritten() {
    Object tree = List.of();
    for (int level = 1; level < 32; level++) {
      tree = new ArrayList<>(List.of(tree));
    }
    assertThat(Json.write(tree)).isEqualTo("[".repeat(32) + "]".repeat(32));
    Object deeper = Map.of("a", tree);
    assertThatThrownBy(() -> Json.write(deeper)).isInstanceOf(IllegalArgumentException.class);
  }
}
