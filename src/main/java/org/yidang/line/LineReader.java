package org.yidang.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads lines of bytes, none of them kept in memory beyond a limit however long it is.
final class LineReader {
  private final InputStream in;
  private final int limit;

  /// @param limit the most bytes a line may have
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// A line without its end; `whole` is false where it was longer than the limit and was cut.
  record Line(byte[] bytes, boolean whole) {}

  /// The next line; empty at the end of the input. A line ends with `\n`, `\r\n` or the input.
  Optional<Line> next() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean any = false;
    boolean whole = true;
    boolean carriage = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        return Optional.of(new Line(line.toByteArray(), whole));
      }
      if (carriage) {
        whole = put(line, '\r') && whole;
      }
      carriage = b == '\r';
      if (!carriage) {
        whole = put(line, b) && whole;
      }
    }
    return any ? Optional.of(new Line(line.toByteArray(), whole)) : Optional.empty();
  }

  private boolean put(ByteArrayOutputStream line, int b) {
    boolean fits = line.size() < limit;
    if (fits) {
      line.write(b);
    }
    return fits;
  }
}
