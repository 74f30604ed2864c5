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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.yidang.kit.id.Uuid7;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.store.Stores;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Clock;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// A real store in a folder of its own, into which samples are loaded the way `demo` loads them.
public final class SampleStore implements AutoCloseable {
  /// The day on which the samples are looked at; nothing in them happens later.
  public static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 23, 9, 0);

  private static final Words WORDS = new Words(Language.CHINESE);

  private final Workplace place;
  private final Map<String, UUID> files = new LinkedHashMap<>();

  private SampleStore(Workplace place) {
    this.place = place;
  }

  /// A new store with nothing in it.
  public static SampleStore empty(Path folder) {
    var store = Stores.create(folder);
    Clock clock = () -> TODAY;
    var books = store.books();
    Uuid7 ids = new Uuid7(InstantSource.system(), RandomGenerator.getDefault());
    Procedures procedures = new Procedures(AllProcedures.all());
    return new SampleStore(
        new Workplace(
            store.folder(),
            new Registrar(books, clock, ids::next, procedures),
            procedures,
            new Workplace.Ports(books, store.lists(), store.drafts(clock), new NoPapers(), clock),
            store::close));
  }

  /// A new store with every sample.
  public static SampleStore full(Path folder) throws IOException {
    SampleStore store = empty(folder);
    for (String name : Samples.names()) {
      store.load(name);
    }
    return store;
  }

  public Workplace place() {
    return place;
  }

  public Office office() {
    return place.books().office();
  }

  /// The files by the names of their samples, in the order of loading.
  public Map<String, CaseFile> files() {
    Map<String, CaseFile> all = new LinkedHashMap<>();
    files.forEach((name, id) -> all.put(name, place.books().file(id).orElseThrow()));
    return all;
  }

  /// What the journal says of a sample's file.
  public List<Entry> entries(String name) {
    return place.books().entries(files.get(name));
  }

  /// Loads a sample, each line of which must be done.
  public void load(String name) throws IOException {
    load(name, text(name));
  }

  /// Loads the lines of a sample under a name.
  public void load(String name, String lines) throws IOException {
    List<String> answers = new ArrayList<>();
    new Apply(place, new Sentences(WORDS), Apply.Trust.ANY_DAY, new Stopping())
        .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false, answers::add);
    assertThat(answers).as(name).hasSize((int) lines.lines().count());
    assertThat(answers).as(name).allMatch(answer -> answer.contains("\"done\""));
    place
        .books()
        .entriesAfter(0, Integer.MAX_VALUE)
        .getLast()
        .file()
        .ifPresent(file -> files.put(name, file));
  }

  /// The lines of a sample as they stand in its file.
  public static String text(String name) throws IOException {
    try (InputStream lines = Samples.open(name)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    place.close();
  }

  /// Loading prints nothing.
  private static final class NoPapers implements Papers {
    @Override
    public Laid lay(Paper paper, CaseFile file, Office office) {
      throw new AssertionError("nothing is printed here");
    }

    @Override
    public byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
      throw new AssertionError("nothing is printed here");
    }
  }
}
