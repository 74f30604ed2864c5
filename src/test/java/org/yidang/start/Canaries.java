package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Words that were planted, looked for in every file that the program leaves: its log, its
/// temporary files, its store, and what these are called.
final class Canaries {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Canaries() {}

  /// @param home everything that the program may write to
  /// @param answers a file that is meant for the reader
  static void assertNowhere(Path home, Path answers, List<String> words) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      all.filter(file -> !file.equals(answers)).forEach(files::add);
    }
    assertThat(files).anyMatch(file -> file.endsWith("yidang.mv.db"));
    for (Path file : files) {
      assertThat(words).noneMatch(home.relativize(file).toString()::contains);
      if (Files.isRegularFile(file)) {
        assertNotIn(file, words);
      }
    }
  }

  private static void assertNotIn(Path file, List<String> words) throws IOException {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (String word : words) {
      for (Charset charset : CHARSETS) {
        String hidden = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(hidden)).as(word + " in " + file).isFalse();
      }
    }
  }
}
