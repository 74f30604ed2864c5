package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.yidang.kit.id.Uuid7;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.store.Stores;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Books;
import org.yidang.work.port.Clock;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;

/// A real store in a folder of its own, into which samples are loaded the way `demo` loads them.
final class SampleStore implements AutoCloseable {
  /// The day on which the samples are looked at; nothing in them happens later.
  static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 23, 9, 0);

  private static final Words WORDS = new Words(Language.CHINESE);

  private final Workplace place;

  private SampleStore(Workplace place) {
    this.place = place;
  }

  static SampleStore in(Path folder, Papers papers) {
    OpenStore store = Stores.create(folder);
    Clock clock = () -> TODAY;
    Books books = store.books();
    Uuid7 ids = new Uuid7(InstantSource.system(), RandomGenerator.getDefault());
    Procedures procedures = new Procedures(AllProcedures.all());
    return new SampleStore(
        new Workplace(
            store.folder(),
            new Registrar(books, clock, ids::next, procedures),
            procedures,
            new Workplace.Ports(books, store.lists(), store.drafts(clock), papers, clock),
            store::close));
  }

  Workplace place() {
    return place;
  }

  Books books() {
    return place.books();
  }

  /// Loads a sample, each line of which must be done.
  ///
  /// @return what was answered
  List<String> load(String name) throws IOException {
    try (InputStream lines = Samples.open(name)) {
      return load(name, lines.readAllBytes());
    }
  }

  List<String> load(String name, byte[] lines) throws IOException {
    List<String> answers = new ArrayList<>();
    Apply.Result result =
        new Apply(place, new Sentences(WORDS), true)
            .run(new ByteArrayInputStream(lines), false, answers::add);
    assertThat(answers.stream().filter(answer -> answer.contains("\"refused\"")))
        .as(name)
        .isEmpty();
    assertThat(result.refused()).as(name).isZero();
    return answers;
  }

  /// The file that the last journal entry is about.
  CaseFile last() {
    List<Entry> all = books().entriesAfter(0, Integer.MAX_VALUE);
    UUID file = all.getLast().file().orElseThrow();
    return books().file(file).orElseThrow();
  }

  static String text(String name) throws IOException {
    try (InputStream lines = Samples.open(name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// For tests that print nothing.
  static final class NoPapers implements Papers {
    @Override
    public Laid lay(
        org.yidang.model.paper.Paper paper, CaseFile file, org.yidang.model.office.Office office) {
      throw new AssertionError("nothing is printed here");
    }

    @Override
    public byte[] pdf(org.yidang.work.port.page.PageSet pages, UUID id, LocalDateTime at) {
      throw new AssertionError("nothing is printed here");
    }
  }

  @Override
  public void close() {
    place.close();
  }
}
