package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yidang.model.followup.Route;
import org.yidang.model.party.Standing;
import org.yidang.words.Language;
import org.yidang.words.Words;

class PaperWordsTest {
  private static final Path WORDS = Path.of("src/main/resources/words/paper.properties");
  private static final Path FORMS = Path.of("src/main/java/org/yidang/paper/form");

  /// Keys that forms put together from the name of a constant or of a part of a notice.
  private static final List<String> TOGETHER =
      List.of("paper.standing.", "paper.route.", "paper.p05.");

  @Test
  void everyWordOfThePapersIsUsedByAForm() throws IOException {
    String code = code();

    assertThat(Files.readAllLines(WORDS))
        .filteredOn(line -> line.startsWith("paper."))
        .map(line -> line.substring(0, line.indexOf('=')))
        .filteredOn(key -> TOGETHER.stream().noneMatch(key::startsWith))
        .allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
  }

  @Test
  void everyRoadAndEveryStandingHasItsWords() {
    var words = new Words(Language.CHINESE);

    assertThat(Route.values()).allSatisfy(r -> assertThat(words.has("paper.route." + r)).isTrue());
    assertThat(Standing.values())
        .allSatisfy(s -> assertThat(words.has("paper.standing." + s)).isTrue());
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files.map(PaperWordsTest::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
