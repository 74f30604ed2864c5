package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The glossary has one English word for each Chinese term, and one Chinese term for each word.
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("docs/glossary.md");

  /// A row of the tables.
  private record Term(String chinese, String english, String note) {}

  @Test
  void everyTermHasItsWord() throws IOException {
    assertThat(terms()).hasSizeGreaterThan(100);
    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(term.chinese()).matches(".*\\p{IsHan}.*");
              assertThat(term.english()).matches("[A-Za-z][A-Za-z' -]*");
            });
  }

  @Test
  void noTermAndNoWordStandsTwice() throws IOException {
    assertThat(terms().stream().map(Term::chinese)).doesNotHaveDuplicates();
    assertThat(terms().stream().map(Term::english)).doesNotHaveDuplicates();
  }

  private static List<Term> terms() throws IOException {
    try (Stream<String> lines = Files.lines(GLOSSARY)) {
      return lines
          .filter(line -> line.startsWith("| "))
          .map(line -> line.split("\\|", -1))
          .map(cells -> new Term(cells[1].strip(), cells[2].strip(), cells[3].strip()))
          .filter(term -> !term.chinese().equals("中文"))
          .toList();
    }
  }
}
