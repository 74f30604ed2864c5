package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.line.Samples;
import org.yidang.paper.FilePapers;
import org.yidang.store.KillLoop;
import org.yidang.work.Workplace;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormText;
import org.yidang.work.port.Drafts;

/// Kill -9 while minutes are typed into the window: at the next start the words are there.
///
/// `-Dyidang.kills.typing=50` kills somebody who never pauses as often, and writes what was lost to
/// `target/typing-kills.txt`.
@EnabledOnOs(OS.LINUX)
@Timeout(3_600)
class TypingKillTest {
  private static final int KILLS = Integer.getInteger("yidang.kills.typing", 1);
  private static final int WITHOUT_END = 100_000;
  private static final Duration AFTER_A_PAUSE = Duration.ofSeconds(4);
  private static final Duration LOST_AT_MOST = Duration.ofSeconds(3);
  private static final int SHORTEST_MILLIS = 2_500;
  private static final int LONGEST_MILLIS = 7_000;

  /// Typed into the window, or in the file it shows.
  private static final List<String> CANARIES =
      List.of("客厅顶棚", "答应修", "甲样一", "620000197803120012", "13900000001");

  @TempDir private static Path made;
  @TempDir private Path home;
  private final Random random = new Random();
  private Path store;

  /// One life of the program: what was seen in its window, and when each letter was typed.
  private record Life(boolean draft, List<String> seen, List<Long> typed, long killedAt) {}

  @BeforeAll
  static void aFileThatIsToBeMediated() throws Exception {
    Program program = new Program(made).with("-Dyidang.log=off");
    String lines = sample("00-office") + sample("01-leak").split("(?m)^.*hold-session")[0];
    String store = made.resolve("store").toString();
    Program.Ended ended =
        program.run(lines, "apply", "-", "--create", "--take-over", "--store", store);
    assertThat(ended.code()).as(ended.out()).isZero();
  }

  @BeforeEach
  void aCopyOfItsStore() throws IOException {
    store = Files.createDirectories(home.resolve("store"));
    try (Stream<Path> files = Files.list(made.resolve("store"))) {
      for (Path file : files.toList()) {
        Files.copy(file, store.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void theWordsAreThereAtTheNextStart() throws Exception {
    int letters = letters(1, 2) + 7;
    Life first = live(1, letters, AFTER_A_PAUSE);
    assertThat(first.draft).isFalse();
    assertThat(first.seen).containsExactly("");
    Canaries.assertNowhere(home, home.resolve("none"), CANARIES);

    Life second = live(2, 0, Duration.ZERO);
    assertThat(second.draft).as("listed on the page of today").isTrue();
    assertThat(second.seen)
        .containsExactly(Typist.line(1, 1), Typist.line(1, 2), Typist.line(1, 3).substring(0, 7));
    assertThat(home.resolve("log").resolve("yidang.log"))
        .satisfiesAnyOf(
            log -> assertThat(log).doesNotExist(), log -> assertThat(log).isEmptyFile());
  }

  @Test
  void whoNeverPausesLosesTheLastMomentOnly() throws Exception {
    List<Long> lost = new ArrayList<>();
    long typed = 0;
    for (int life = 1; life <= KILLS; life++) {
      int millis = SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
      Life lived = live(life, WITHOUT_END, Duration.ofMillis(millis));
      typed += lived.typed.size();
      lost.add(lost(lived, life));
      tell(lost, typed);
      assertThat(lost.getLast()).as("life %s", life).isLessThan(LOST_AT_MOST.toMillis());
      dropDraft();
    }
  }

  /// How long before the kill the first letter was typed that is not in the store.
  private long lost(Life lived, int life) {
    String saved = String.join("", minutes());
    String wanted =
        IntStream.rangeClosed(1, lived.typed.size())
            .mapToObj(number -> Typist.line(life, number))
            .collect(Collectors.joining());
    assertThat(wanted).as("nothing but the beginning of what was typed").startsWith(saved);
    int kept = saved.codePointCount(0, saved.length());
    if (kept >= lived.typed.size()) {
      return 0;
    }
    return Duration.ofNanos(lived.killedAt - lived.typed.get(kept)).toMillis();
  }

  private static void tell(List<Long> lost, long typed) throws IOException {
    List<Long> sorted = lost.stream().sorted().toList();
    Files.writeString(
        Path.of("target", "typing-kills.txt"),
        String.format(
            Locale.ROOT,
            "%d kills, %d letters typed; lost at the median %d ms, at most %d ms of typing%n",
            lost.size(),
            typed,
            sorted.get(sorted.size() / 2),
            sorted.getLast()));
  }

  /// Starts the program, lets somebody type, and kills it.
  ///
  /// @param letters how many are typed before the pause
  /// @param longer how long it lives after the last of them, or after the first where they have no
  ///     end, or after the form is open where there are none
  private Life live(int life, int letters, Duration longer) throws Exception {
    Process process = start(life, letters);
    List<Long> typed = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    boolean draft = false;
    int last = letters == WITHOUT_END ? 1 : letters;
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      long end = Long.MAX_VALUE;
      while (System.nanoTime() < end) {
        if (!said.ready()) {
          assertThat(process.isAlive()).as(errors()).isTrue();
          Thread.sleep(2);
          continue;
        }
        String line = said.readLine();
        long now = System.nanoTime();
        if (line.equals(Typist.DRAFT)) {
          draft = true;
        } else if (line.startsWith(Typist.SEEN)) {
          seen.addAll(Arrays.asList(line.substring(Typist.SEEN.length()).split("\\|", -1)));
        } else if (line.startsWith(Typist.TYPED)) {
          typed.add(now);
        }
        if (end == Long.MAX_VALUE && !seen.isEmpty() && typed.size() >= last) {
          end = now + longer.toNanos();
        }
      }
      long killedAt = System.nanoTime();
      process.toHandle().destroyForcibly();
      process.waitFor();
      return new Life(draft, seen, typed, killedAt);
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(int life, int letters) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("packaging", "jvm.options"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + home));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("temp")));
    command.addAll(List.of("-Duser.language=zh", "-Duser.country=CN"));
    command.addAll(List.of("-Dyidang.store=" + store, "-Dyidang.log=" + home.resolve("log")));
    command.addAll(KillLoop.ofThisBuild(Typist.class));
    command.addAll(List.of(String.valueOf(life), String.valueOf(letters)));
    ProcessBuilder builder = new ProcessBuilder(command);
    return builder.redirectError(home.resolve("errors").toFile()).start();
  }

  private String errors() throws IOException {
    return Files.readString(home.resolve("errors"));
  }

  /// What the draft in the store holds.
  private List<String> minutes() {
    try (Workplace place = new H2Places(FilePapers::new).open(store)) {
      List<Drafts.Draft> live = place.drafts().live();
      assertThat(live).hasSize(1);
      Form form = FormText.read(live.getFirst().form()).orElseThrow();
      return form.rows("minutes").stream().map(row -> row.text("text")).toList();
    }
  }

  private void dropDraft() {
    try (Workplace place = new H2Places(FilePapers::new).open(store)) {
      place.drafts().live().forEach(draft -> place.drafts().close(draft.name()));
    }
  }

  private static int letters(int life, int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(number -> Typist.line(life, number))
        .mapToInt(line -> line.codePointCount(0, line.length()))
        .sum();
  }

  private static String sample(String name) throws IOException {
    try (var in = Samples.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    }
  }
}
