package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.desk.kit.OnScreen;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.Goldens;
import org.yidang.work.PaperDesk;
import org.yidang.work.Workplace;
import org.yidang.work.form.Form;
import org.yidang.work.history.Verification;
import org.yidang.work.port.page.PageSet;

/// The first sample, walked by hand through the real windows from the call to the shelf, and the
/// same life through `apply`: both end in the same state and with the same papers.
@OnScreen
class WalkTest {
  @TempDir private static Path folder;

  private static Lived walked;
  private static Lived applied;
  private static Path saved;

  /// How a life ended.
  private record Lived(CaseFile file, List<Entry> journal, Verification.Report report) {
    static Lived of(Workplace place, CaseFile file) {
      return new Lived(
          file, place.books().entries(file.id()), new Verification(place.books()).run(_ -> {}));
    }
  }

  @BeforeAll
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  static void walk() throws Exception {
    DeskGround.Hand hand = new DeskGround.Hand();
    List<Form> life = DeskGround.lines("01-leak");
    Form office = DeskGround.lines("00-office").getFirst();
    try (DeskGround desk = DeskGround.open(DeskGround.workplace(folder.resolve("by-hand"), hand))) {
      LeakWalk walk = new LeakWalk(desk, hand);
      walk.firstStart(office);
      walk.known("cell", office.rows("cells").get(1));
      walk.known("person", named(office.rows("people"), "吴样记"));
      walk.known("body", named(office.rows("bodies"), "河湾社区居民委员会"));
      walk.register(life.getFirst());
      life.subList(1, life.size()).forEach(walk::step);
      walked = Lived.of(desk.place, walk.file());
      walk.savePapers();
      saved = desk.saved();
    }
    DeskGround.applied(folder.resolve("by-line"), "00-office", "01-leak");
    try (Workplace place = DeskGround.reopened(folder.resolve("by-line"), hand)) {
      applied = Lived.of(place, DeskGround.lastFile(place));
      lay(place, applied.file(), folder.resolve("by-line-saved"));
    }
  }

  private static Form named(List<Form> rows, String name) {
    return rows.stream().filter(row -> row.text("name").equals(name)).findFirst().orElseThrow();
  }

  /// The papers of a file as `print` makes them, under the names under which the window saves them.
  private static void lay(Workplace place, CaseFile file, Path target) throws IOException {
    PaperDesk desk = new PaperDesk(place.books(), place.papers(), place.registrar());
    Files.createDirectories(target);
    for (Paper paper : PaperKind.of(file)) {
      PageSet pages = (PageSet) desk.lay(paper, file);
      Files.write(target.resolve(paper.fileName(file)), desk.pdf(paper, file, pages));
    }
  }

  @Test
  void theFileWalkedByHandIsOnTheShelf() {
    assertThat(walked.file().stage()).isEqualTo(Stage.ARCHIVED);
    assertThat(walked.file().sessions()).hasSize(3);
    assertThat(walked.file().performances()).hasSize(3);
  }

  @Test
  void everyFieldIsAsItIsAfterTheSameLifeThroughApply() {
    assertThat(facts(walked.file())).containsExactlyInAnyOrderElementsOf(facts(applied.file()));
  }

  @Test
  void theJournalTellsTheSameStepsInTheSameOrderAndAtTheSameTimes() {
    assertThat(walked.journal())
        .extracting(Entry::procedure, Entry::at, Entry::told)
        .isEqualTo(
            assertThat(applied.journal())
                .extracting(Entry::procedure, Entry::at, Entry::told)
                .actual());
  }

  @Test
  void bothStoresAreSound() {
    assertThat(walked.report().faults()).isEmpty();
    assertThat(applied.report().faults()).isEmpty();
  }

  static Stream<String> papers() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("by-line-saved"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperSavedByHandSaysAndLooksAsItDidAndTheOneByLineIsTheSame(String paper) {
    String golden =
        "leak-" + paper.toLowerCase(Locale.ROOT).replaceAll("-.*-", "-").replace(".pdf", "");
    Goldens.samePdf(golden, read(saved.resolve(paper)));
    Goldens.samePdf(golden, read(folder.resolve("by-line-saved").resolve(paper)));
  }

  @Test
  void everyPaperOfTheFileWasSaved() throws IOException {
    try (Stream<Path> files = Files.list(saved)) {
      assertThat(files).hasSize((int) papers().count());
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every fact of a file, with its entities called by kind and number instead of by id.
  private static List<String> facts(CaseFile file) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> names = new TreeMap<>();
    List<Row> rows = new ArrayList<>(new TreeMap<UUID, Row>(file.rows()).values());
    for (Row row : rows) {
      names.put(row.id().toString(), row.kind() + counts.merge(row.kind(), 1, Integer::sum));
    }
    List<String> facts = new ArrayList<>();
    for (Row row : rows) {
      row.facts()
          .forEach(
              (field, text) -> {
                String told = text;
                for (Map.Entry<String, String> name : names.entrySet()) {
                  told = told.replace(name.getKey(), name.getValue());
                }
                facts.add(names.get(row.id().toString()) + "." + field + " = " + told);
              });
    }
    facts.sort(null);
    return facts;
  }
}
