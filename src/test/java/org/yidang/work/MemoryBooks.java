package org.yidang.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.work.port.Books;

/// Books in memory that keep the same promises as the store: all or nothing, a chained journal,
/// tables written from the changes alone, counters without gaps, and no write over a file that
/// somebody else has changed.
public final class MemoryBooks implements Books {
  /// A row with the file it belongs to; `facts` holds no [Change#VOIDED].
  private record Kept(String kind, Optional<UUID> file, Map<String, String> facts, boolean voided) {
    Kept {
      facts = Map.copyOf(facts);
    }
  }

  /// Everything that is kept, at one moment.
  private record State(
      Map<UUID, Kept> rows,
      Map<UUID, Long> versions,
      List<Entry> journal,
      Map<String, Integer> counters) {
    State copy() {
      return new State(
          new TreeMap<>(rows),
          new HashMap<>(versions),
          new ArrayList<>(journal),
          new HashMap<>(counters));
    }
  }

  private State state =
      new State(new TreeMap<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>());

  @Override
  public Optional<CaseFile> file(UUID id) {
    return file(state, id);
  }

  @Override
  public Optional<UUID> fileByNumber(String number) {
    return state.rows.entrySet().stream()
        .filter(row -> row.getValue().kind.equals(FileKinds.HEAD.name()))
        .filter(row -> number.equals(row.getValue().facts.get("number")))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Office office() {
    return office(state);
  }

  @Override
  public List<Entry> entries(UUID file) {
    return state.journal.stream().filter(e -> e.file().equals(Optional.of(file))).toList();
  }

  @Override
  public List<Entry> entriesAfter(long after, int limit) {
    return state.journal.stream().filter(e -> e.seq() > after).limit(limit).toList();
  }

  @Override
  public Collection<Row> everyRow() {
    List<Row> all = new ArrayList<>();
    state.rows.forEach(
        (id, row) -> {
          var facts = new HashMap<>(row.facts);
          facts.put(Change.VOIDED, String.valueOf(row.voided));
          all.add(new Row(row.kind, id, facts));
        });
    return all;
  }

  @Override
  public <R> R write(Function<Writing, R> work) {
    State before = state;
    var transaction = new Transaction(before.copy());
    R result = work.apply(transaction);
    if (state != before) {
      transaction.seen.forEach(
          (file, version) -> {
            if (!version.equals(state.versions.getOrDefault(file, 0L))) {
              throw new StaleFile();
            }
          });
      throw new IllegalStateException("a write inside a write");
    }
    state = transaction.now;
    return result;
  }

  private static Optional<CaseFile> file(State state, UUID id) {
    List<Row> rows = inForce(state, Optional.of(id));
    return rows.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(id, rows));
  }

  private static Office office(State state) {
    return Office.of(inForce(state, Optional.empty()));
  }

  private static List<Row> inForce(State state, Optional<UUID> file) {
    List<Row> rows = new ArrayList<>();
    state.rows.forEach(
        (id, row) -> {
          if (!row.voided && row.file.equals(file)) {
            rows.add(new Row(row.kind, id, row.facts));
          }
        });
    return rows;
  }

  private static final class Transaction implements Writing {
    private final State now;
    private final Map<UUID, Long> seen = new HashMap<>();

    Transaction(State now) {
      this.now = now;
    }

    @Override
    public Optional<CaseFile> file(UUID id) {
      seen.put(id, now.versions.getOrDefault(id, 0L));
      return MemoryBooks.file(now, id);
    }

    @Override
    public Office office() {
      return MemoryBooks.office(now);
    }

    @Override
    public List<Entry> entries(UUID file) {
      return now.journal.stream().filter(e -> e.file().equals(Optional.of(file))).toList();
    }

    @Override
    public int nextNumber(String unit, String form, int year) {
      return now.counters.merge(unit + "/" + form + "/" + year, 1, Integer::sum);
    }

    @Override
    public Entry append(Entry.Note note) {
      note.file().ifPresent(this::claim);
      note.changes().forEach(change -> write(note.file(), change));
      Entry entry =
          now.journal.isEmpty()
              ? Entry.next(1, Entry.NOTHING_BEFORE, note)
              : Entry.next(now.journal.getLast().seq() + 1, now.journal.getLast().hash(), note);
      now.journal.add(entry);
      return entry;
    }

    private void claim(UUID file) {
      long version = now.versions.getOrDefault(file, 0L);
      if (seen.getOrDefault(file, version) != version) {
        throw new StaleFile();
      }
      now.versions.put(file, version + 1);
    }

    private void write(Optional<UUID> file, Change change) {
      Kept was = now.rows.get(change.id());
      boolean enters = change.field().equals(Change.VOIDED) && "false".equals(change.after());
      if (was == null && !enters) {
        throw new IllegalStateException(change.kind() + " was never put in");
      }
      now.rows.put(change.id(), after(was == null ? nothing(file, change) : was, change, enters));
    }

    private static Kept nothing(Optional<UUID> file, Change change) {
      return new Kept(change.kind(), file, Map.of(), false);
    }

    private static Kept after(Kept was, Change change, boolean enters) {
      if (change.field().equals(Change.VOIDED)) {
        return new Kept(was.kind, was.file, enters ? Map.of() : was.facts, !enters);
      }
      var facts = new HashMap<>(was.facts);
      if (change.after() == null) {
        facts.remove(change.field());
      } else {
        facts.put(change.field(), change.after());
      }
      return new Kept(was.kind, was.file, facts, was.voided);
    }
  }
}
