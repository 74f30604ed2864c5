package org.yidang.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.kit.json.JsonFault.Kind;

class JsonReadTest {
  private static final JsonLimits LIMITS = new JsonLimits(10_000, 100);

  @Test
  void objectKeepsTheOrderOfTheText() throws JsonFault {
    Map<String, Object> read =
        Json.readObject("{\"z\":\"甲\", \"a\":[1,true,false,null], \"m\":{}}", LIMITS);
    assertThat(read.keySet()).containsExactly("z", "a", "m");
    assertThat(read)
        .containsEntry("z", "甲")
        .containsEntry("a", Arrays.asList(1L, true, false, null))
        .containsEntry("m", Map.of());
  }

  @Test
  void treeCannotBeChanged() throws JsonFault {
    Map<String, Object> read = Json.readObject("{\"a\":[1]}", LIMITS);
    assertThatThrownBy(() -> read.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    List<?> list = (List<?>) read.get("a");
    assertThatThrownBy(list::removeFirst).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-7, -7",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
  })
  void wholeNumberIsALong(String text, long value) throws JsonFault {
    assertThat(Json.read(text, LIMITS)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0", "1.00", "4800.50", "0.1", "1E+2", "-0.000", "1e5", "9223372036854775808"})
  void otherNumbersAreKeptExactly(String text) throws JsonFault {
    assertThat(Json.read(text, LIMITS)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          § text                 | why            | line | column
          ''                     | EMPTY          | 1 | 1
          '  '                   | EMPTY          | 1 | 1
          {                      | ENDS_TOO_SOON  | 1 | 2
          {"a"                   | ENDS_TOO_SOON  | 1 | 5
          {"a":                  | ENDS_TOO_SOON  | 1 | 6
          {"a":1                 | ENDS_TOO_SOON  | 1 | 7
          [1,                    | BROKEN         | 1 | 4
          "abc                   | ENDS_TOO_SOON  | 1 | 5
          tru                    | BROKEN         | 1 | 1
          {a:1}                  | BROKEN         | 1 | 2
          {'a':1}                | BROKEN         | 1 | 2
          {"a":1,}               | BROKEN         | 1 | 8
          [1,]                   | BROKEN         | 1 | 4
          [1 2]                  | BROKEN         | 1 | 4
          [01]                   | BROKEN         | 1 | 3
          [+1]                   | BROKEN         | 1 | 3
          [.5]                   | BROKEN         | 1 | 2
          [1.]                   | BROKEN         | 1 | 3
          [NaN]                  | BROKEN         | 1 | 5
          [Infinity]             | BROKEN         | 1 | 10
          [0x1]                  | BROKEN         | 1 | 3
          "\\q"                  | BROKEN         | 1 | 3
          /* c */ 1              | BROKEN         | 1 | 1
          # c                    | BROKEN         | 1 | 1
          }                      | BROKEN         | 1 | 1
          {} {}                  | TRAILING       | 1 | 4
          {}}                    | TRAILING       | 1 | 3
          {} x                   | TRAILING       | 1 | 4
          1 2                    | TRAILING       | 1 | 3
          {"a":1,"a":2}          | DUPLICATE_NAME | 1 | 8
          {"a":{"b":1,"b":1}}    | DUPLICATE_NAME | 1 | 13
          {"a":1,"\\u0061":2}    | DUPLICATE_NAME | 1 | 8
          [1e101]                | BAD_NUMBER     | 1 | 2
          [1e-101]               | BAD_NUMBER     | 1 | 2
          [1e99999999999]        | BAD_NUMBER     | 1 | 2
          [1.5e999999999]        | BAD_NUMBER     | 1 | 2
          """,
      delimiter = '|',
      quoteCharacter = '\'',
      commentCharacter = '§')
  void wrongTextIsRefusedWithItsReasonAndPlace(String text, Kind kind, int line, int column) {
    JsonFault fault = fault(text, LIMITS);
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
  }

  @Test
  void lineOfTheFaultIsCounted() {
    JsonFault fault = fault("{\n \"a\": 1,\n \"a\": 2}", LIMITS);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.column()).isEqualTo(2);
    assertThat(fault).hasMessage("DUPLICATE_NAME at line 3, column 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"甲样一\"", "甲样一", "{\"甲样一\":1,\"甲样一\":2}", "\"甲样一", "{} 甲样一", "[甲样一]"})
  void faultNeverHoldsTheContent(String text) {
    JsonFault fault = fault(text, LIMITS);
    assertThat(fault.toString()).doesNotContain("甲", "样");
    assertThat(fault.getCause()).isNull();
    assertThat(fault.getSuppressed()).isEmpty();
  }

  @Test
  void controlCharacterInAStringIsRefused() {
    assertThat(fault("\"a\u0001b\"", LIMITS).kind()).isEqualTo(Kind.BROKEN);
    assertThat(fault("\"a\nb\"", LIMITS).kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void thirtyTwoLevelsAreReadAndThirtyThreeAreNot() throws JsonFault {
    assertThat(Json.read("[".repeat(32) + "]".repeat(32), LIMITS)).isInstanceOf(List.class);
    assertThat(fault("[".repeat(33) + "]".repeat(33), LIMITS).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(fault("{\"a\":".repeat(33) + "1", LIMITS).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(fault("[".repeat(9_999), LIMITS).kind()).isEqualTo(Kind.TOO_DEEP);
  }

  @Test
  void documentStringAndNameHaveTheCallersLimits() throws JsonFault {
    JsonLimits small = new JsonLimits(20, 5);
    assertThat(Json.read("\"𠮷𠮷𠮷𠮷𠮷\"", small)).isEqualTo("𠮷𠮷𠮷𠮷𠮷");
    assertThat(fault("\"123456\"", small).kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(fault("{\"123456\":1}", small).kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(fault(" ".repeat(21), small).kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(fault(new byte[81], small).kind()).isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void stringOfTenMegabytesIsReadWhereTheCallerAllowsIt() throws JsonFault {
    String long10 = "甲".repeat(10_000_000);
    JsonLimits large = new JsonLimits(20_000_000, 10_000_000);
    assertThat(Json.read('"' + long10 + '"', large)).isEqualTo(long10);
  }

  @Test
  void numberOfMoreThanHundredDigitsIsRefused() throws JsonFault {
    assertThat(Json.read("1".repeat(100), LIMITS)).isEqualTo(new BigDecimal("1".repeat(100)));
    assertThat(fault("1".repeat(101), LIMITS).kind()).isEqualTo(Kind.BAD_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "\"a\"", "null", "true"})
  void onlyAnObjectIsAnObject(String text) {
    JsonFault fault = catchThrowableOfType(JsonFault.class, () -> Json.readObject(text, LIMITS));
    assertThat(fault.kind()).isEqualTo(Kind.NOT_AN_OBJECT);
  }

  @Test
  void bytesAreReadAsUtf8() throws JsonFault {
    byte[] bytes = "{\"名\":\"壬样𠮷\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(Json.readObject(bytes, LIMITS)).containsEntry("名", "壬样𠮷");
    assertThat(Json.read("1".getBytes(StandardCharsets.UTF_8), LIMITS)).isEqualTo(1L);
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedAtTheirPlace() {
    byte[] gb = "\n\n \"甲\"".getBytes(Charset.forName("GB18030"));
    JsonFault fault = fault(gb, LIMITS);
    assertThat(fault.kind()).isEqualTo(Kind.NOT_UTF8);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.column()).isEqualTo(3);
    assertThat(fault(new byte[] {'"', (byte) 0xE7}, LIMITS).kind()).isEqualTo(Kind.NOT_UTF8);
  }

  @Test
  void byteOrderMarkInFrontIsOverlooked() throws JsonFault {
    assertThat(Json.read("\uFEFF{}", LIMITS)).isEqualTo(Map.of());
    assertThat(fault("\uFEFF\uFEFF{}", LIMITS).kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void limitBelowOneIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> new JsonLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonLimits(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonFault fault(String text, JsonLimits limits) {
    return catchThrowableOfType(JsonFault.class, () -> Json.read(text, limits));
  }

  private static JsonFault fault(byte[] utf8, JsonLimits limits) {
    return catchThrowableOfType(JsonFault.class, () -> Json.read(utf8, limits));
  }
}
