package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said of a finding: each rule in its own sentence, and what to do about it.
class FindingWordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasASentenceOfItsOwn(Language language) throws IOException {
    Set<String> said = new HashSet<>();
    List<String> doubled = new ArrayList<>();
    texts(language, key -> !key.endsWith(".remedy"))
        .forEach(
            (key, text) -> {
              if (!said.add(text)) {
                doubled.add(key + " says what another rule says: " + text);
              }
            });
    assertThat(said).hasSizeGreaterThan(250);
    assertThat(doubled).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sentenceAndRemedyAreWhole(Language language) throws IOException {
    String end = language == Language.CHINESE ? "[。！？]" : "[.!?]";
    assertThat(texts(language, key -> true))
        .allSatisfy((key, text) -> assertThat(text).as(key).matches("(?s).{4,}" + end));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceHasItsRemedyAndEveryRemedyItsSentence(Language language) throws IOException {
    Set<String> sentences = texts(language, key -> !key.endsWith(".remedy")).keySet();
    Set<String> remedies = new HashSet<>();
    texts(language, key -> key.endsWith(".remedy"))
        .keySet()
        .forEach(key -> remedies.add(key.substring(0, key.length() - ".remedy".length())));
    assertThat(remedies).isEqualTo(sentences);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theRemedyIsNotTheSentenceAgain(Language language) throws IOException {
    Map<String, String> texts = texts(language, key -> true);
    texts.forEach(
        (key, text) ->
            assertThat(texts.getOrDefault(key + ".remedy", "")).as(key).isNotEqualTo(text));
  }

  private static Map<String, String> texts(Language language, Predicate<String> wanted)
      throws IOException {
    Path file = Path.of("src/main/resources/words/finding" + language.suffix() + ".properties");
    Map<String, String> texts = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      Bundle.read(
          reader,
          (key, text) -> {
            if (wanted.test(key)) {
              texts.put(key, text);
            }
          });
    }
    return texts;
  }
}
