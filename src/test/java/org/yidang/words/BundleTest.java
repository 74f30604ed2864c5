package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTest {
  private static final Path FOLDER = Path.of("src/main/resources/words");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFileOfALanguageIsLoaded(Language language) throws IOException {
    List<String> wanted =
        Bundle.FILES.stream().map(file -> file + language.suffix() + ".properties").toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("_en.properties") == !language.suffix().isEmpty())
              .toList();
      assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }
    assertThat(Bundle.load(language)).containsKeys("date.day", "enum.Sex.MALE");
  }

  @Test
  void keyThatStandsTwiceIsSeenTwice() throws IOException {
    List<String> seen = new ArrayList<>();
    Bundle.read(new StringReader("b=1\na=2\nb=3\n"), (key, text) -> seen.add(key + text));
    assertThat(seen).containsExactly("b1", "a2", "b3");
  }

  @Test
  void chineseIsReadAsUtf8() {
    assertThat(Bundle.load(Language.CHINESE)).containsEntry("list.comma", "、");
    assertThat(Bundle.load(Language.ENGLISH)).containsEntry("list.comma", ", ");
  }
}
