package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Starts a program of ours again and again and kills it (SIGKILL) at random moments while it
/// saves.
///
/// The program prints a line for each thing it has saved. What was printed before the kill must be
/// there afterwards; a line that came through the pipe counts, whether or not it was read in time.
public final class KillLoop {
  private static final int SHORT_LIFE_MILLIS = 400;

  private final List<String> command;
  private final Function<String, OptionalLong> answer;
  private final Consumer<Process> feed;
  private final int longestMillis;
  private final Random random = new Random();

  /// @param command what to start, after `java` and the flags that every life has
  /// @param answer the number that a line answers for, nothing for other lines
  public KillLoop(List<String> command, Function<String, OptionalLong> answer) {
    this(command, answer, process -> {}, SHORT_LIFE_MILLIS);
  }

  /// @param feed begins to feed the program's standard input
  /// @param longestMillis the longest life after the first answer
  public KillLoop(
      List<String> command,
      Function<String, OptionalLong> answer,
      Consumer<Process> feed,
      int longestMillis) {
    this.command = command;
    this.answer = answer;
    this.feed = feed;
    this.longestMillis = longestMillis;
  }

  /// How often to kill: a few in the build, a thousand before a release.
  public static int kills() {
    return Integer.getInteger("yidang.kills", 12);
  }

  /// One life: start, wait for the first answer, let it run a moment, kill. The handle kills
  /// without closing the pipe, as the process would.
  ///
  /// @return the last number that was answered
  public long killOnce(Path log) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(java(command)).redirectError(log.toFile()).start();
    feed.accept(process);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      long last = next(lines, log);
      Thread killer = killer(process);
      OptionalLong after = rest(lines);
      killer.join();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return after.orElse(last);
    } finally {
      process.destroyForcibly();
    }
  }

  /// A life that may end before the first answer, while the store is being opened.
  public void killEarly(Path log) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(java(command)).redirectError(log.toFile()).start();
    feed.accept(process);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      Thread killer = killer(process);
      rest(lines);
      killer.join();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  private Thread killer(Process process) {
    return Thread.ofVirtual()
        .start(
            () -> {
              sleep(random.nextInt(longestMillis));
              process.toHandle().destroyForcibly();
            });
  }

  /// A line that starts Java with the flags of the program.
  ///
  /// @param more further flags, a class or a jar, and its arguments
  static List<String> java(List<String> more) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-Dyidang.log=off", "--enable-native-access=ALL-UNNAMED"));
    line.addAll(more);
    return line;
  }

  /// The beginning of a command that starts a class of this build.
  public static List<String> ofThisBuild(Class<?> main) {
    String surefire = System.getProperty("surefire.test.class.path");
    String classPath = surefire == null ? System.getProperty("java.class.path") : surefire;
    return List.of("-cp", classPath, main.getName());
  }

  private long next(BufferedReader lines, Path log) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      OptionalLong number = answer.apply(line);
      if (number.isPresent()) {
        return number.getAsLong();
      }
    }
    throw new AssertionError("the program ended before its first answer, see " + read(log));
  }

  private OptionalLong rest(BufferedReader lines) throws IOException {
    OptionalLong last = OptionalLong.empty();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      OptionalLong number = answer.apply(line);
      last = number.isPresent() ? number : last;
    }
    return last;
  }

  private static String read(Path log) throws IOException {
    return Files.readString(log);
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
