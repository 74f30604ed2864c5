package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.journal.Entry;
import org.yidang.start.Main;
import org.yidang.store.KillLoop;
import org.yidang.work.Workplace;
import org.yidang.work.history.Verification;

/// Kill -9 while `apply` works through a pipe of lines: every line that was answered "done" is in
/// the journal under its number, the journal and the tables agree, and the store opens.
///
/// `-Dyidang.kills=1000` kills as often as before a release, with a new store after each 25, and
/// writes what it saw to `target/apply-kills.txt`. `-Dyidang.dist=target/dist` kills the program as
/// `./yidang` has built it, which starts in half the time.
class ApplyKillTest {
  private static final int KILLS = Integer.getInteger("yidang.kills", 6);
  private static final int KILLS_OF_ONE_STORE = 25;
  private static final int LONGEST_LIFE_MILLIS = 2_000;

  @TempDir private Path temp;
  private final Map<Long, String> answered = new TreeMap<>();
  private final TestPlaces places = new TestPlaces(Path.of("none"), new NoPapers());
  private final long began = System.nanoTime();
  private int kills;
  private long lines;
  private long more;
  private long checked;

  @Test
  void aKilledApplyHasLostNothingThatItAnswered() throws Exception {
    for (int left = KILLS; left > 0; left -= KILLS_OF_ONE_STORE) {
      Path store = temp.resolve("store-" + left);
      begin(store);
      for (int kill = 0; kill < Math.min(left, KILLS_OF_ONE_STORE); kill++) {
        kill(store, kill % 3 == 2);
        check(store, "kill " + kill + " of " + store.getFileName());
        tell();
      }
      answered.clear();
      delete(store);
    }
  }

  /// Written after every kill, so that a run that is broken off has told how far it came.
  private void tell() throws IOException {
    kills++;
    long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
    String said =
        String.format(
            Locale.ROOT,
            "%d kills, %d lines answered done, all found; %d done and not answered; %d s%n",
            kills,
            lines,
            more,
            seconds);
    Files.writeString(Path.of("target", "apply-kills.txt"), said);
  }

  private void kill(Path store, boolean early) throws Exception {
    Path errors = temp.resolve("errors");
    if (early) {
      loop(store).killEarly(errors);
    } else {
      loop(store).killOnce(errors);
    }
    assertThat(errors).isEmptyFile();
  }

  private void begin(Path store) {
    checked = 1;
    TestGround ground = TestGround.of(places).typing(EndlessOffice.OFFICE);
    assertThat(ground.run("apply", "-", "--create", "--store", store.toString())).isZero();
  }

  private KillLoop loop(Path store) {
    String today = LocalDate.now().toString();
    return new KillLoop(
        command(store),
        this::answer,
        process ->
            Thread.ofVirtual().start(() -> EndlessOffice.feed(process.getOutputStream(), today)),
        LONGEST_LIFE_MILLIS);
  }

  private static List<String> command(Path store) {
    List<String> command = new ArrayList<>();
    String dist = System.getProperty("yidang.dist");
    if (dist == null) {
      command.addAll(KillLoop.ofThisBuild(Main.class));
    } else {
      Path cache = Path.of(dist, "yidang.aot");
      if (Files.exists(cache)) {
        command.add("-XX:AOTCache=" + cache);
      }
      command.add("@" + Path.of("packaging", "jvm.options"));
      command.addAll(List.of("-jar", Path.of(dist, "yidang.jar").toString()));
    }
    command.addAll(List.of("apply", "-", "--store", store.toString()));
    return command;
  }

  /// Remembers each answer that came through the pipe, whole or not at all.
  private OptionalLong answer(String line) {
    if (!line.endsWith("}")) {
      return OptionalLong.empty();
    }
    Map<String, Object> answer = LineDesk.tree(line);
    if (!(answer.get("seq") instanceof Long seq)) {
      assertThat(line).contains("\"A6\"");
      return OptionalLong.empty();
    }
    answered.put(seq, String.valueOf(answer.get("done")));
    lines++;
    return OptionalLong.of(seq);
  }

  private void check(Path store, String which) {
    try (Workplace place = places.open(store)) {
      List<Entry> journal = place.books().entriesAfter(0, Integer.MAX_VALUE);
      Map<Long, String> done = new TreeMap<>();
      journal.forEach(entry -> done.put(entry.seq(), entry.procedure()));
      assertThat(done).as(which).containsAllEntriesOf(answered);
      Verification.Report report = new Verification(place.books()).run(_ -> {});
      assertThat(report.faults()).as(which).isEmpty();
      assertThat(report.entries()).as(which).isEqualTo(journal.getLast().seq());
      unanswered(journal, which);
    }
  }

  /// What was done by this life and not answered: the line in hand at the most.
  private void unanswered(List<Entry> journal, String which) {
    int count = 0;
    for (Entry entry : journal) {
      boolean known = entry.seq() <= checked || answered.containsKey(entry.seq());
      count += known ? 0 : 1;
      checked = Math.max(checked, entry.seq());
    }
    assertThat(count).as("done and not answered by " + which).isLessThanOrEqualTo(1);
    more += count;
  }

  private static void delete(Path store) throws IOException {
    try (var files = Files.walk(store)) {
      for (Path file : new ArrayList<>(files.toList()).reversed()) {
        Files.delete(file);
      }
    }
  }
}
