package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static final int LIMIT = 5;

  @Test
  void linesEndWithEitherLineEndOrTheInput() {
    assertThat(lines("a\nb\r\nc")).containsExactly("a", "b", "c");
  }

  @Test
  void anInputWithoutAByteHasNoLine() {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void emptyLinesAreLines() {
    assertThat(lines("\n\r\n\n")).containsExactly("", "", "");
  }

  @Test
  void aCarriageReturnInsideALineStays() {
    assertThat(lines("a\rb\r\r\nc\r")).containsExactly("a\rb\r", "c");
  }

  @Test
  void aLineAtTheLimitIsWhole() {
    assertThat(lines("12345\n12345\r\nx")).containsExactly("12345", "12345", "x");
  }

  @Test
  void aLineBeyondTheLimitIsCutAndTheNextIsRead() {
    assertThat(lines("123456\nx\n1234\r5\ny")).containsExactly("12345…", "x", "1234\r…", "y");
  }

  @Test
  void everyByteIsHandedOn() {
    assertThat(lines("\u0000\u0001é\n")).containsExactly("\u0000\u0001é");
  }

  @Test
  void aLineWithoutEndTakesNoMoreMemoryThanTheLimit() throws IOException {
    InputStream endless =
        new InputStream() {
          private long left = 20_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }
        };
    Optional<LineReader.Line> line = new LineReader(endless, LIMIT).next();
    assertThat(line).hasValueSatisfying(cut -> assertThat(cut.bytes()).hasSize(LIMIT));
  }

  private static List<String> lines(String text) {
    var reader =
        new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMIT);
    List<String> lines = new ArrayList<>();
    try {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        String read = new String(line.get().bytes(), StandardCharsets.UTF_8);
        lines.add(line.get().whole() ? read : read + "…");
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lines;
  }
}
