package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every rule about words must fail on a small bad bundle, and leave the good one alone.
class WordCanaryTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "desk.title", "一档",
          "desk.saved", "{0} 已保存",
          "desk.keys.find.caps", "Ctrl F",
          "finding.A1", "当事人拒绝调解。",
          "finding.A1.remedy", "请终止调解。",
          "enum.Sex.MALE", "男",
          "enum.Sex.FEMALE", "女",
          "enum.DayOfWeek.MONDAY", "一");
  private static final List<Source> CODE =
      List.of(
          Source.of(
              "Code.java",
              """
              class Code {
                enum Sex {
                  MALE,
                  FEMALE;
                  static final Sex USUAL = FEMALE;
                }

                void go(Words words, String key, Sex sex) {
                  words.text("desk.title");
                  words.text("desk.saved", key);
                  words.text("desk.keys." + key + ".caps");
                  words.text(key);
                  words.text("enum.Sex." + sex);
                  words.find("no key, but a text");
                  Finding.block("A1", "field");
                }
              }
              """));

  @Test
  void goodBundleIsLeftAlone() {
    WordRules rules = new WordRules(allDays(GOOD), allDays(GOOD));
    assertThat(rules.oneSided()).isEmpty();
    assertThat(rules.differentPlaces()).isEmpty();
    assertThat(rules.blank()).isEmpty();
    assertThat(rules.unused(CODE)).isEmpty();
    assertThat(rules.missing(CODE)).isEmpty();
    assertThat(rules.speechless(CODE)).isEmpty();
    assertThat(rules.strangeLabels(CODE)).isEmpty();
  }

  @Test
  void keyOfOneLanguageOnlyIsFound() {
    assertThat(new WordRules(GOOD, without("desk.title")).oneSided())
        .containsExactly("desk.title is not in English");
    assertThat(new WordRules(without("desk.title"), GOOD).oneSided())
        .containsExactly("desk.title is not in Chinese");
  }

  @Test
  void otherPlacesAreFound() {
    assertThat(new WordRules(GOOD, with("desk.saved", "saved")).differentPlaces())
        .containsExactly("desk.saved has other places in English");
    assertThat(new WordRules(GOOD, with("desk.saved", "{0} {1}")).differentPlaces())
        .containsExactly("desk.saved has other places in English");
    assertThat(new WordRules(GOOD, with("desk.saved", "saved {0}")).differentPlaces()).isEmpty();
  }

  @Test
  void blankTextIsFound() {
    assertThat(new WordRules(GOOD, with("desk.title", " ")).blank())
        .containsExactly("desk.title is blank");
  }

  @Test
  void keyThatNoCodeAsksForIsFound() {
    assertThat(new WordRules(with("desk.old", "旧"), GOOD).unused(CODE))
        .containsExactly("desk.old is used nowhere");
    assertThat(new WordRules(with("told.open-file", "登记"), GOOD).unused(CODE)).isEmpty();
  }

  @Test
  void keyThatNobodyWroteIsFound() {
    assertThat(new WordRules(without("desk.title"), GOOD).missing(CODE))
        .containsExactly("Code.java:9 asks for desk.title");
    assertThat(new WordRules(without("desk.keys.find.caps"), GOOD).missing(CODE))
        .containsExactly("Code.java:11 asks for desk.keys.");
  }

  @Test
  void ruleWithoutASentenceOrANextStepIsFound() {
    assertThat(new WordRules(without("finding.A1"), GOOD).speechless(CODE))
        .containsExactly("finding.A1 is missing");
    assertThat(new WordRules(without("finding.A1.remedy"), GOOD).speechless(CODE))
        .containsExactly("finding.A1.remedy is missing");
    assertThat(new WordRules(with("trouble.S-1", "坏了。"), GOOD).speechless(CODE))
        .containsExactly("trouble.S-1.remedy is missing");
  }

  @Test
  void labelOfNothingAndMissingLabelAreFound() {
    assertThat(new WordRules(allDays(with("enum.Sex.OTHER", "?")), GOOD).strangeLabels(CODE))
        .containsExactly("enum.Sex.OTHER labels nothing");
    assertThat(new WordRules(allDays(with("enum.Sex.USUAL", "?")), GOOD).strangeLabels(CODE))
        .containsExactly("enum.Sex.USUAL labels nothing");
    assertThat(new WordRules(allDays(with("enum.Sex", "?")), GOOD).strangeLabels(CODE))
        .containsExactly("enum.Sex labels nothing");
    assertThat(new WordRules(allDays(without("enum.Sex.MALE")), GOOD).strangeLabels(CODE))
        .containsExactly("enum.Sex.MALE is missing");
  }

  private static Map<String, String> allDays(Map<String, String> texts) {
    Map<String, String> more = new HashMap<>(texts);
    for (DayOfWeek day : DayOfWeek.values()) {
      more.put("enum.DayOfWeek." + day, day.name());
    }
    return more;
  }

  private static Map<String, String> with(String key, String text) {
    Map<String, String> more = new HashMap<>(GOOD);
    more.put(key, text);
    return more;
  }

  private static Map<String, String> without(String key) {
    Map<String, String> fewer = new HashMap<>(GOOD);
    fewer.remove(key);
    return fewer;
  }
}
