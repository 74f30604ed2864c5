package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.words.Language;

/// A table of wrong lines (`bad-input.txt`), each refused by its own rule, at its own field, in a
/// sentence with a remedy, and with nothing changed.
class BadInputTest {
  private static final Pattern TIMES = Pattern.compile("<<([0-9]+) times (.*?)>>");
  private static final int WANTED = 200;

  @TempDir private Path temp;

  /// A row of the table.
  ///
  /// @param refusal `rule@field`
  private record Bad(String refusal, String line) {
    String shown() {
      return line.substring(0, Math.min(200, line.length()));
    }
  }

  @Test
  void everyBadLineIsRefusedAtItsFieldAndChangesNothing() {
    List<Bad> table = table();
    assertThat(table).hasSizeGreaterThan(WANTED);
    try (LineDesk desk = desk(Language.CHINESE)) {
      SoftAssertions softly = new SoftAssertions();
      List<String> rows = desk.dump();
      List<String> files = desk.files();
      for (Bad bad : table) {
        Map<String, Object> answer = desk.answer(bad.line);
        softly.assertThat(LineDesk.refused(answer)).as(bad.shown()).startsWith(bad.refusal);
        softly.assertThat(sentences(answer)).as(bad.shown()).allMatch(BadInputTest::isInChinese);
        softly.assertThat(desk.files()).as("written by " + bad.shown()).isEqualTo(files);
        files = desk.files();
      }
      softly.assertThat(desk.dump().equals(rows)).as("no row was changed").isTrue();
      softly.assertAll();
    }
  }

  @Test
  void everyBadLineIsAnsweredInEnglishToo() {
    try (LineDesk desk = desk(Language.ENGLISH)) {
      SoftAssertions softly = new SoftAssertions();
      for (Bad bad : table()) {
        Map<String, Object> answer = desk.answer(bad.line);
        softly.assertThat(LineDesk.refused(answer)).as(bad.shown()).startsWith(bad.refusal);
        softly.assertThat(sentences(answer)).as(bad.shown()).allMatch(BadInputTest::isInEnglish);
      }
      softly.assertAll();
    }
  }

  @Test
  void theTableTriesMostRulesThatCanRefuse() {
    Set<String> tried = new HashSet<>();
    table().forEach(bad -> tried.add(bad.refusal.substring(0, bad.refusal.indexOf('@'))));
    assertThat(tried).hasSizeGreaterThan(140);
  }

  @Test
  void bytesThatAreNoTextAreRefusedAndTheNextLineIsRead() {
    try (LineDesk desk = new LineDesk(temp.resolve("bytes"))) {
      List<String> before = desk.dump();
      byte[] tenMillion = new byte[10_000_000];
      Arrays.fill(tenMillion, (byte) '[');
      byte[] utf16 = "{\"do\":\"triage\"}".getBytes(StandardCharsets.UTF_16LE);
      byte[][] lines = {
        tenMillion, {0, 0, 0}, {'{', (byte) 0xff, '}'}, {(byte) 0xc0, (byte) 0x80}, utf16, {'x'}
      };
      assertThat(desk.answers(joined(lines)))
          .extracting(LineDesk::refused)
          .extracting(List::getFirst)
          .containsExactly(
              "line.too-long@",
              "line.json.broken@",
              "line.json.not-utf8@",
              "line.json.not-utf8@",
              "line.json.broken@",
              "line.json.broken@");
      assertThat(desk.dump()).isEqualTo(before);
    }
  }

  @Test
  void aLineThatIsWrongInManyPlacesIsAnsweredShortly() {
    StringBuilder line = new StringBuilder("{\"do\":\"open-file\"");
    for (int i = 0; i < 50_000; i++) {
      line.append(",\"f").append(i).append("\":1");
    }
    try (LineDesk desk = new LineDesk(temp.resolve("many"))) {
      Map<String, Object> answer = desk.answer(line.append('}').toString());
      assertThat(LineDesk.refused(answer)).hasSize(Apply.MOST_FINDINGS);
      assertThat(answer.get("more")).isEqualTo(50_005L - Apply.MOST_FINDINGS);
    }
  }

  private LineDesk desk(Language language) {
    return new LineDesk(temp.resolve("store"), language, Apply.Trust.ANY_DAY)
        .prepared("bad-input-ground.jsonl");
  }

  private static List<Bad> table() {
    List<Bad> table = new ArrayList<>();
    String text = new String(LineDesk.resource("bad-input.txt"), StandardCharsets.UTF_8);
    for (String row : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] cells = row.split("\\|", 3);
      table.add(new Bad(cells[0].strip() + "@" + cells[1].strip(), whole(cells[2].strip())));
    }
    return table;
  }

  private static String whole(String line) {
    return TIMES
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  private static byte[] joined(byte[]... lines) {
    var joined = new java.io.ByteArrayOutputStream();
    for (byte[] line : lines) {
      joined.writeBytes(line);
      joined.write('\n');
    }
    return joined.toByteArray();
  }

  /// Every message and every remedy of an answer.
  private static List<String> sentences(Map<String, Object> answer) {
    List<String> sentences = new ArrayList<>();
    if (answer.get("refused") instanceof List<?> findings) {
      for (Object finding : findings) {
        Map<?, ?> one = (Map<?, ?>) finding;
        sentences.add(String.valueOf(one.get("message")));
        sentences.add(String.valueOf(one.get("remedy")));
      }
    }
    return sentences;
  }

  private static boolean isInChinese(String sentence) {
    return isWhole(sentence) && sentence.endsWith("。") && sentence.matches("(?s).*\\p{IsHan}.*");
  }

  private static boolean isInEnglish(String sentence) {
    return isWhole(sentence)
        && sentence.matches("(?s).*[a-z],? [a-z0-9].*")
        && sentence.endsWith(".");
  }

  private static boolean isWhole(String sentence) {
    return !sentence.isBlank() && !sentence.contains("~") && !sentence.matches(".*\\{[0-9]}.*");
  }
}
