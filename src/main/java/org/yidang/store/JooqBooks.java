package org.yidang.store;

import static org.yidang.store.gen.Tables.COUNTER;
import static org.yidang.store.gen.Tables.HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Kind;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.store.Loaded.At;
import org.yidang.work.port.Books;

/// The books in an H2 store: every change is written to the tables and to the journal at once.
final class JooqBooks implements Books {
  private final Store store;
  private final Map<String, RowTable> tables = new LinkedHashMap<>();
  private final Loaded loaded = new Loaded();

  JooqBooks(Store store) {
    this.store = store;
    add(FileKinds.CATALOGUE);
    add(Office.CATALOGUE);
  }

  private void add(Catalogue catalogue) {
    for (Kind<?> kind : catalogue.kinds()) {
      tables.put(kind.name(), new RowTable(catalogue, kind.name()));
    }
  }

  @Override
  public Optional<CaseFile> file(UUID id) {
    return store.read(
        dsl -> {
          long version = table(FileKinds.HEAD).version(dsl, id);
          Optional<CaseFile> file = file(dsl, id, version);
          file.ifPresent(found -> loaded.put(new At<>(version, found)));
          return file;
        });
  }

  @Override
  public Optional<UUID> fileByNumber(String number) {
    return store.read(
        dsl -> dsl.select(HEAD.ID).from(HEAD).where(HEAD.NUMBER.eq(number)).fetchOptional(HEAD.ID));
  }

  @Override
  public Office office() {
    return store.read(
        dsl -> {
          long entry = JournalTable.lastOfOffice(dsl);
          Office office = office(dsl, entry);
          loaded.putOffice(new At<>(entry, office));
          return office;
        });
  }

  @Override
  public List<Entry> entries(UUID file) {
    return store.read(dsl -> JournalTable.ofFile(dsl, file));
  }

  @Override
  public List<Entry> entriesAfter(long after, int limit) {
    return store.read(dsl -> JournalTable.after(dsl, after, limit));
  }

  @Override
  public Collection<Row> everyRow() {
    return store.read(
        dsl -> {
          List<Row> rows = new ArrayList<>();
          tables.values().forEach(table -> rows.addAll(table.everything(dsl)));
          return rows;
        });
  }

  @Override
  public <R> R write(Function<Writing, R> work) {
    List<Runnable> afterwards = new ArrayList<>();
    R result = store.write(dsl -> work.apply(new Transaction(dsl, afterwards)));
    afterwards.forEach(Runnable::run);
    return result;
  }

  private Optional<CaseFile> file(DSLContext dsl, UUID id, long version) {
    if (version == 0) {
      return Optional.empty();
    }
    return loaded.file(id, version).or(() -> load(dsl, id));
  }

  private Optional<CaseFile> load(DSLContext dsl, UUID id) {
    List<Row> rows = new ArrayList<>(table(FileKinds.HEAD).ofFile(dsl, id));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
      if (kind != FileKinds.HEAD) {
        rows.addAll(table(kind).ofFile(dsl, id));
      }
    }
    return Optional.of(CaseFile.of(id, rows));
  }

  private Office office(DSLContext dsl, long entry) {
    return loaded.office(entry).orElseGet(() -> loadOffice(dsl));
  }

  private Office loadOffice(DSLContext dsl) {
    List<Row> rows = new ArrayList<>();
    for (Kind<?> kind : Office.CATALOGUE.kinds()) {
      rows.addAll(table(kind).all(dsl));
    }
    return Office.of(rows);
  }

  private RowTable table(Kind<?> kind) {
    return table(kind.name());
  }

  private RowTable table(String kind) {
    RowTable table = tables.get(kind);
    if (table == null) {
      throw new IllegalStateException("no table for " + kind);
    }
    return table;
  }

  /// One transaction. It remembers each file it has read with its version, and refuses to write
  /// over a file that somebody else has changed since.
  private final class Transaction implements Writing {
    private final DSLContext dsl;
    private final List<Runnable> afterwards;
    private final Map<UUID, At<Optional<CaseFile>>> seen = new HashMap<>();

    /// @param afterwards what is to be remembered when all of it is committed
    Transaction(DSLContext dsl, List<Runnable> afterwards) {
      this.dsl = dsl;
      this.afterwards = afterwards;
    }

    @Override
    public Optional<CaseFile> file(UUID id) {
      long version = table(FileKinds.HEAD).version(dsl, id);
      Optional<CaseFile> file = JooqBooks.this.file(dsl, id, version);
      seen.put(id, new At<>(version, file));
      return file;
    }

    @Override
    public Office office() {
      long entry = JournalTable.lastOfOffice(dsl);
      Office office = JooqBooks.this.office(dsl, entry);
      afterwards.add(() -> loaded.putOffice(new At<>(entry, office)));
      return office;
    }

    @Override
    public List<Entry> entries(UUID file) {
      return JournalTable.ofFile(dsl, file);
    }

    @Override
    public int nextNumber(String unit, String form, int year) {
      var series = COUNTER.UNIT.eq(unit).and(COUNTER.FORM.eq(form)).and(COUNTER.YEAR_NO.eq(year));
      Integer next =
          dsl.select(COUNTER.NEXT_NO)
              .from(COUNTER)
              .where(series)
              .forUpdate()
              .fetchOne(COUNTER.NEXT_NO);
      if (next == null) {
        dsl.insertInto(COUNTER)
            .set(COUNTER.UNIT, unit)
            .set(COUNTER.FORM, form)
            .set(COUNTER.YEAR_NO, year)
            .set(COUNTER.NEXT_NO, 2)
            .set(COUNTER.VERSION, 1L)
            .execute();
        return 1;
      }
      dsl.update(COUNTER)
          .set(COUNTER.NEXT_NO, next + 1)
          .set(COUNTER.VERSION, COUNTER.VERSION.plus(1))
          .where(series)
          .execute();
      return next;
    }

    @Override
    public Entry append(Entry.Note note) {
      Map<UUID, List<Change>> byRow = new LinkedHashMap<>();
      note.changes()
          .forEach(
              change -> byRow.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change));
      note.file()
          .filter(file -> !enters(byRow.getOrDefault(file, List.of())))
          .ifPresent(
              file -> {
                List<Change> ofHead = byRow.remove(file);
                claim(file, ofHead == null ? List.of() : ofHead, note.changes());
              });
      byRow.forEach((id, changes) -> write(note, id, changes));
      return JournalTable.append(dsl, note);
    }

    /// Writes what changes in a file's head and counts its version up, also when nothing does: so
    /// what is known of a version stays true.
    private void claim(UUID file, List<Change> ofHead, List<Change> all) {
      RowTable heads = table(FileKinds.HEAD);
      At<Optional<CaseFile>> before = seen.remove(file);
      if (before == null) {
        heads.update(dsl, file, ofHead);
      } else if (heads.claim(dsl, file, ofHead, before.number())) {
        before
            .thing()
            .flatMap(known -> Loaded.after(known, all, before.number() + 1))
            .ifPresent(after -> afterwards.add(() -> loaded.put(after)));
      } else {
        throw new StaleFile();
      }
    }

    private static boolean enters(List<Change> changes) {
      return changes.stream()
          .anyMatch(
              change -> change.field().equals(Change.VOIDED) && "false".equals(change.after()));
    }

    private void write(Entry.Note note, UUID id, List<Change> changes) {
      RowTable table = table(changes.getFirst().kind());
      if (enters(changes)) {
        table.insert(dsl, note.file().orElse(null), id, changes);
      } else {
        table.update(dsl, id, changes);
      }
    }
  }
}
