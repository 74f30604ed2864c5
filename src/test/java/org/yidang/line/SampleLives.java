package org.yidang.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// The samples as far into their lives as a test needs them.
public final class SampleLives {
  private SampleLives() {}

  /// Loads the first lines of a sample.
  public static void load(Workplace place, Words words, String sample, int lines) {
    try (InputStream in = Samples.open(sample)) {
      String begun =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .limit(lines)
              .collect(Collectors.joining("\n", "", "\n"));
      Apply.Result result =
          new Apply(place, new Sentences(words), Apply.Trust.ANY_DAY, new Stopping())
              .run(
                  new ByteArrayInputStream(begun.getBytes(StandardCharsets.UTF_8)),
                  true,
                  answer -> {});
      if (result.refused() > 0 || !result.whole()) {
        throw new AssertionError("refused: " + sample + " to line " + lines);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
