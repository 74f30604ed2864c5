package org.yidang.kit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is JSON and what is not (RFC 8259), and what happens to anything else.
class JsonGrammarTest {
  private static final JsonLimits LIMITS = new JsonLimits(100_000, 10_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[[]   ]",
        "[\"\"]",
        "[\"a\"]",
        "[false]",
        "[null, 1, \"1\", {}]",
        "[null]",
        "[1\n]",
        " [1]",
        "[1,null,null,null,2]",
        "[2] ",
        "[0e+1]",
        "[0e1]",
        "[ 4]",
        "[-0.0000000000000000000000000000000000000000000000000001]",
        "[20e1]",
        "[-0]",
        "[-123]",
        "[-1]",
        "[1E22]",
        "[1E-2]",
        "[1E+2]",
        "[123e45]",
        "[123.456e78]",
        "[1e-2]",
        "[1e+2]",
        "[123]",
        "[123.456789]",
        "{\"asd\":\"sdf\"}",
        "{\"\":0}",
        "{\"foo\\u0000bar\": 42}",
        "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }",
        "{\"a\":[]}",
        "{\"title\":\"\\u041f\\u043e\"}",
        "{\n\"a\": \"b\"\n}",
        "[\"\\u0060\\u012a\\u12AB\"]",
        "[\"\\uD801\\udc37\"]",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "[\"\\\\u0000\"]",
        "[\"a/*b*/c/*d//e\"]",
        "[\"\\u0012\"]",
        "[\"\uFFFF\"]",
        "[\"\u2028\"]",
        "[\"\u007F\"]",
        "[\"π\"]",
        "[\"𠮷\"]",
        "\" \"",
        "false",
        "42",
        "-0.1",
        "null",
        "\"asd\"",
        "true",
        "\"\"",
        "[\"a\"]\n",
        "[true]",
        " [] ",
        "\t{}\r\n",
      })
  void thisIsJson(String text) {
    assertThatCode(() -> Json.read(text, LIMITS)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 true]",
        "[\"\": 1]",
        "[\"\"],",
        "[,1]",
        "[1,,2]",
        "[\"x\",,]",
        "[\"x\"]]",
        "[\"\",]",
        "[\"x\"",
        "[x",
        "[3[4]]",
        "[1:2]",
        "[,]",
        "[-]",
        "[   , \"\"]",
        "[*]",
        "[\"\",",
        "[fals]",
        "[nul]",
        "[tru]",
        "[True]",
        "[++1234]",
        "[-01]",
        "[-1.0.]",
        "[-2.]",
        "[-NaN]",
        "[.-1]",
        "[.2e-3]",
        "[0.1.2]",
        "[0.3e]",
        "[0.3e+]",
        "[0.e1]",
        "[0E]",
        "[0e+]",
        "[1.0e]",
        "[1.0e-]",
        "[1 000.0]",
        "[1eE2]",
        "[2.e3]",
        "[9.e+3]",
        "[1+2]",
        "[0x42]",
        "[Infinity]",
        "[-Infinity]",
        "[- 1]",
        "[-012]",
        "[-.123]",
        "[1.8011670033376514H-308]",
        "[1.2a-3]",
        "[012]",
        "[\"x\", truth]",
        "{[: \"x\"}",
        "{\"x\", null}",
        "{\"x\"::\"b\"}",
        "{\"a\":\"a\" 123}",
        "{key: 'value'}",
        "{\"a\" b}",
        "{:\"b\"}",
        "{\"a\" \"b\"}",
        "{\"a\":",
        "{\"a\"",
        "{1:1}",
        "{9999E9999:1}",
        "{null:null,null:null}",
        "{\"id\":0,,,,,}",
        "{'a':0}",
        "{\"id\":0,}",
        "{\"a\":\"b\"}/**/",
        "{\"a\":\"b\"}//",
        "{\"a\":\"b\"}/",
        "{\"a\":\"b\",,\"c\":\"d\"}",
        "{a: \"b\"}",
        "{\"a\":\"a",
        "{ \"foo\" : \"bar\", \"a\" }",
        "{\"a\":\"b\"}#",
        "[\"\\uD800\\u\"]",
        "[\"\\uD800\\u1\"]",
        "[\"\\u00A\"]",
        "[\"\\uqqqq\"]",
        "[\"\\x00\"]",
        "[\"\\\\\\\"]",
        "[\"\\\t\"]",
        "[\"\\a\"]",
        "[\"\\\"]",
        "[\\u000A\"\"]",
        "[\"new\nline\"]",
        "[\"\t\"]",
        "['single quote']",
        "abc",
        "[\"asd]",
        "\\u0020[]",
        "<.>",
        "[<null>]",
        "[1]x",
        "[1]]",
        "aå",
        "[][]",
        "]",
        "{]",
        "[}",
        "2@",
        "{}}",
        "{\"\":",
        "[\u000C]",
        "[\u2060]",
        "\u00A0[]",
        "*",
        "{\"a\":\"b\"}#{}",
        "\"",
        "\"\\",
        "'",
        "&",
        "\u3000{}",
        "｛｝",
        "[1，2]",
        "“甲”",
      })
  void thisIsNotJson(String text) {
    assertThat(catchThrowable(() -> Json.read(text, LIMITS))).isInstanceOf(JsonFault.class);
  }

  @Test
  void whateverIsReadEndsInATreeOrAFault() {
    Random random = new Random(20260302);
    byte[] sound = "{\"do\":\"open-file\",\"n\":[1,2.50,true,null,\"壬样𠮷\"]}".getBytes(UTF_8);
    for (int round = 0; round < 20_000; round++) {
      byte[] damaged = sound.clone();
      for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Throwable thrown = catchThrowable(() -> Json.read(damaged, LIMITS));
      assertThat(thrown == null || thrown instanceof JsonFault).isTrue();
    }
  }

  @Test
  void everyBeginningOfATextIsAFault() {
    String sound = "{\"do\":\"open-file\",\"n\":[1,2.50,true,null,\"壬样𠮷\"]}";
    for (int length = 0; length < sound.length(); length++) {
      String beginning = sound.substring(0, length);
      assertThat(catchThrowable(() -> Json.read(beginning, LIMITS))).isInstanceOf(JsonFault.class);
    }
  }

  @Test
  void everyTreeIsReadAsItWasWritten() throws JsonFault {
    Random random = new Random(20260302);
    for (int round = 0; round < 2_000; round++) {
      Object tree = tree(random, 0);
      String text = Json.write(tree);
      assertThat(text).doesNotContain("\n", "\r");
      assertThat(Json.read(text, LIMITS)).isEqualTo(tree);
      assertThat(Json.read(text.getBytes(UTF_8), LIMITS)).isEqualTo(tree);
    }
  }

  private static Object tree(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 4 : 6)) {
      case 0 -> random.nextLong() >> random.nextInt(64);
      case 1 -> decimal(random);
      case 2 -> random.nextBoolean();
      case 3 -> text(random);
      case 4 -> list(random, depth);
      default -> map(random, depth);
    };
  }

  private static BigDecimal decimal(Random random) {
    return new BigDecimal(new BigInteger(random.nextInt(80), random), 1 + random.nextInt(10));
  }

  private static List<Object> list(Random random, int depth) {
    List<Object> list = new ArrayList<>();
    for (int items = random.nextInt(4); items > 0; items--) {
      list.add(tree(random, depth + 1));
    }
    return list;
  }

  private static Map<String, Object> map(Random random, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int items = random.nextInt(4); items > 0; items--) {
      map.put(text(random).replaceAll("\\p{Cs}", "?"), tree(random, depth + 1));
    }
    return map;
  }

  /// Any code points at all, halves of pairs included.
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(8); length > 0; length--) {
      int bound = random.nextBoolean() ? 0x80 : 0x110000;
      text.appendCodePoint(random.nextInt(bound));
    }
    return text.toString();
  }
}
