package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long nanos;

  @Test
  void nothingIsSaidInTheFirstSecond() {
    try (Progress progress = progress(true)) {
      nanos = 999_999_999;
      progress.step();
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void oneLineIsWrittenOverAndTakenAway() {
    try (Progress progress = progress(true)) {
      nanos = 1_000_000_000;
      progress.at(5);
      nanos += 100_000_000;
      progress.at(6);
      nanos += 100_000_000;
      progress.at(7);
    }
    assertThat(said()).isEqualTo("已办5" + clear(3) + "已办7" + clear(3));
  }

  @Test
  void stepsAreCounted() {
    try (Progress progress = progress(true)) {
      progress.step();
      progress.step();
      nanos = 2_000_000_000;
      progress.step();
    }
    assertThat(said()).startsWith("已办3");
  }

  @Test
  void nobodyIsToldWhereNobodyWatches() {
    try (Progress progress = progress(false)) {
      nanos = 5_000_000_000L;
      progress.at(5);
    }
    assertThat(said()).isEmpty();
  }

  private Progress progress(boolean watched) {
    PrintStream to = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new Progress(to, watched, count -> "已办" + count, () -> nanos);
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// A Chinese character takes two columns.
  private static String clear(int characters) {
    return "\r" + " ".repeat(characters * 2) + "\r";
  }
}
