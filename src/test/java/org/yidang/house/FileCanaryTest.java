package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every rule about files must fail on the bad files of its canary, and on no other of them.
class FileCanaryTest {
  private static final Path FOLDER = Path.of("src/test/java/org/yidang/house/canary/files");
  private static final List<Source> FILES = Source.under(FOLDER);
  private static final FileRules RULES = new FileRules("org.yidang.house.canary.files");
  private static final Pattern FILE = Pattern.compile("(\\w+)\\.java");

  @Test
  void catchOfEverythingIsFound() {
    assertThat(found(RULES::catchesEverything)).isEqualTo(Map.of("CatchesAll", 4));
  }

  @Test
  void printingIsFound() {
    assertThat(found(RULES::prints)).isEqualTo(Map.of("Prints", 3));
  }

  @Test
  void chineseInDeskCodeIsFoundAndCommentsAreNot() {
    assertThat(found(RULES::speaksChinese)).isEqualTo(Map.of("SpeaksChinese", 4));
  }

  @Test
  void tooManyParametersAreFound() {
    assertThat(found(RULES::needsTooMuch)).isEqualTo(Map.of("NeedsMuch", 1, "HoldsMuch", 1));
  }

  @Test
  void nameThatSaysNothingIsFound() {
    assertThat(found(RULES::hasEmptyNames).keySet())
        .containsExactly(
            "AbstractScreen",
            "BaseScreen",
            "Common",
            "DateUtil",
            "DateUtils",
            "FileManager",
            "ScreenBase",
            "StoreImpl");
  }

  @Test
  void publicTypeWithoutACommentIsFound() {
    assertThat(found(RULES::isSilent)).isEqualTo(Map.of("Silent", 1, "SilentRecord", 1));
  }

  @Test
  void packageThatDoesNotSayItsRoomIsFound() {
    assertThat(RULES.packagesWithoutWord(FILES))
        .containsExactly(
            "org.yidang.house.canary.files.desk has no package-info with a word",
            "org.yidang.house.canary.files.desk.kit has no package-info with a word",
            "org.yidang.house.canary.files.line has no package-info with a word",
            "org.yidang.house.canary.files.model has no package-info with a word");
  }

  @Test
  void fileOfFourHundredLinesIsReadAndOneMoreIsNot() {
    assertThat(RULES.isTooLong(Source.of("A.java", "class A {" + "\n".repeat(399) + "}")))
        .isEmpty();
    assertThat(RULES.isTooLong(Source.of("A.java", "class A {" + "\n".repeat(400) + "}")))
        .containsExactly("A.java has 401 lines, of 400");
  }

  @Test
  void methodOfSeventyLinesIsSeenAndOneMoreIsNot() {
    assertThat(RULES.hasLongMethods(method(70))).isEmpty();
    assertThat(RULES.hasLongMethods(method(71))).containsExactly("A.java:2 has 71 lines, of 70");
  }

  private static Source method(int lines) {
    return Source.of("A.java", "class A {\n  void a() {" + "\n".repeat(lines - 1) + "  }\n}\n");
  }

  /// How often the rule speaks of each canary.
  private static Map<String, Integer> found(Function<Source, List<String>> rule) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Source source : FILES) {
      for (String wrong : rule.apply(source)) {
        Matcher file = FILE.matcher(wrong);
        assertThat(file.find()).isTrue();
        counts.merge(file.group(1), 1, Integer::sum);
      }
    }
    return counts;
  }
}
