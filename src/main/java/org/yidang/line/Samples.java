package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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

  /// The lines of one.
  public static InputStream open(String name) throws IOException {
    InputStream in = Samples.class.getResourceAsStream("/samples/" + name + ".jsonl");
    if (in == null) {
      throw new IOException("no sample " + name);
    }
    return in;
  }
}
