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
import org.yidang.work.port.Books;

/// The books in an H2 store: every change is written to the tables and to the journal at once.
final class JooqBooks implements Books {
  private final Store store;
  private final Map<String, RowTable> tables = new LinkedHashMap<>();

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
    return store.read(dsl -> file(dsl, id));
  }

  @Override
  public Optional<UUID> fileByNumber(String number) {
    return store.read(
        dsl -> dsl.select(HEAD.ID).from(HEAD).where(HEAD.NUMBER.eq(number)).fetchOptional(HEAD.ID));
  }

  @Override
  public Office office() {
    return store.read(this::office);
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
    return store.write(dsl -> work.apply(new Transaction(dsl)));
  }

  private Optional<CaseFile> file(DSLContext dsl, UUID id) {
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

  private Office office(DSLContext dsl) {
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

  /// One transaction. It remembers the version of each file it has read, and refuses to write
  /// over a file that somebody else has changed since.
  private final class Transaction implements Writing {
    private final DSLContext dsl;
    private final Map<UUID, Long> versions = new HashMap<>();

    Transaction(DSLContext dsl) {
      this.dsl = dsl;
    }

    @Override
    public Optional<CaseFile> file(UUID id) {
      versions.put(id, table(FileKinds.HEAD).version(dsl, id));
      return JooqBooks.this.file(dsl, id);
    }

    @Override
    public Office office() {
      return JooqBooks.this.office(dsl);
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
      note.file().ifPresent(this::claim);
      Map<UUID, List<Change>> byRow = new LinkedHashMap<>();
      note.changes()
          .forEach(
              change -> byRow.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change));
      byRow.forEach((id, changes) -> write(note, id, changes));
      return JournalTable.append(dsl, note);
    }

    private void claim(UUID file) {
      Long seen = versions.get(file);
      if (seen != null && !table(FileKinds.HEAD).claim(dsl, file, seen)) {
        throw new StaleFile();
      }
    }

    private void write(Entry.Note note, UUID id, List<Change> changes) {
      RowTable table = table(changes.getFirst().kind());
      boolean enters =
          changes.stream()
              .anyMatch(
                  change -> change.field().equals(Change.VOIDED) && "false".equals(change.after()));
      if (enters) {
        table.insert(dsl, note.file().orElse(null), id, changes);
      } else {
        table.update(dsl, id, changes);
      }
    }
  }
}
