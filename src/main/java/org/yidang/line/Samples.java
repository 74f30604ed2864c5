package org.yidang.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// The twelve sample disputes (domain §12), all invented, as `apply` lines.
public final class Samples {
  private static final List<String> NAMES =
      List.of(
          "00-office",
          "01-leak",
          "11-campus",
          "02-support",
          "03-wages",
          "04-stall",
          "05-estate-fees",
          "10-loan",
          "12-noise",
          "06-boundary",
          "09-family",
          "07-road",
          "08-food");

  private Samples() {}

  /// Their names; the first sets up the office, the others follow in the order in which the
  /// disputes were taken on, so that paper numbers rise with the days.
  public static List<String> names() {
    return NAMES;
  }

  /// Loads some into a store, each as a run of its own.
  ///
  /// @param answers takes the answer to each line
  /// @return false when a line was refused, or not all could be loaded because the program ends
  static boolean load(
      Workplace place, Sentences sentences, Stopping stopping, List<String> names, Answers answers)
      throws IOException {
    for (String name : names) {
      try (InputStream in = new BufferedInputStream(open(name))) {
        Apply.Result result =
            new Apply(place, sentences, Apply.Trust.ANY_DAY, stopping)
                .run(in, true, answer -> answers.take(name, answer));
        if (result.refused() > 0 || !result.whole()) {
          return false;
        }
      }
    }
    return true;
  }

  /// Loads some into a store without a word.
  public static void load(Workplace place, Words words, List<String> names) throws IOException {
    if (!load(place, new Sentences(words), new Stopping(), names, (_, _) -> {})) {
      throw new IllegalStateException("a sample was refused");
    }
  }

  /// Takes the answer to each line of a sample.
  @FunctionalInterface
  interface Answers {
    void take(String sample, String answer);
  }

  /// The lines of one.
  public static InputStream open(String name) throws IOException {
    InputStream in = Samples.class.getResourceAsStream("/samples/" + name + ".jsonl");
    if (in == null) {
      throw new IOException("no sample " + name);
    }
    return in;
  }
}
