package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The twelve sample disputes (domain §12), all invented, as `apply` lines.
public final class Samples {
  private static final List<String> NAMES = List.of("00-office", "01-leak");

  private Samples() {}

  /// Their names; the first sets up the office.
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
