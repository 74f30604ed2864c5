package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 10 on the words of the program.
class WordRulesTest {
  private static final Path FOLDER = Path.of("src/main/resources/words");
  private static final List<Source> MAIN = Source.under(Path.of("src/main/java"));
  private static final WordRules WORDS = new WordRules(load(false), load(true));

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(WORDS.oneSided()).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertThat(WORDS.differentPlaces()).isEmpty();
  }

  @Test
  void everyTextSaysSomething() {
    assertThat(WORDS.blank()).isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    assertThat(WORDS.unused(MAIN)).isEmpty();
  }

  @Test
  void everyKeyThatIsAskedForIsThere() {
    assertThat(WORDS.missing(MAIN)).isEmpty();
  }

  @Test
  void everyRuleHasItsSentenceAndItsNextStep() {
    assertThat(WORDS.speechless(MAIN)).isEmpty();
  }

  @Test
  void labelsAndConstantsAgree() {
    assertThat(WORDS.strangeLabels(MAIN)).isEmpty();
  }

  private static Map<String, String> load(boolean english) {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith("_en.properties") == english).toList()) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
