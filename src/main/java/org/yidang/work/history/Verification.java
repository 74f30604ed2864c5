package org.yidang.work.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.work.port.Books;
import org.yidang.work.port.StoreTrouble;

/// Proves that the journal is whole and that replaying it gives exactly the tables.
public final class Verification {
  private static final int PAGE = 500;
  private static final int MOST_FAULTS = 100;

  private final Books books;

  public Verification(Books books) {
    this.books = books;
  }

  /// What came of it.
  ///
  /// @param entries how many entries were read
  /// @param rows how many rows the tables hold
  /// @param faults empty when all is well; at most a hundred are kept
  public record Report(long entries, long rows, List<Fault> faults) {
    public Report {
      faults = List.copyOf(faults);
    }

    public boolean sound() {
      return faults.isEmpty();
    }
  }

  /// A fault: its kind (`unreadable`, `gap`, `chain`, `hash`, `replay`, `table`) and where; never
  /// what it says.
  public record Fault(String kind, String where) {}

  /// Reads everything. An entry that cannot be read is a fault, and those after it are read.
  ///
  /// @param progress told the number of each entry that has been read
  public Report run(LongConsumer progress) {
    var pass = new Pass();
    int limit = PAGE;
    boolean more = true;
    while (more) {
      try {
        List<Entry> page = books.entriesAfter(pass.seq, limit);
        for (Entry entry : page) {
          pass.take(entry);
          progress.accept(entry.seq());
        }
        more = !page.isEmpty();
      } catch (StoreTrouble.DamagedEntry damaged) {
        if (limit == 1) {
          pass.unreadable(damaged.seq());
          limit = PAGE;
        } else {
          limit = 1;
        }
      }
    }
    List<Fault> faults = pass.faults;
    pass.replay.faults().forEach(where -> faults.add(new Fault("replay", where)));
    long rows = compare(pass.replay.allRows(), faults);
    return new Report(pass.entries, rows, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
  }

  /// One way through the journal, from its first entry to its last.
  private static final class Pass {
    private final List<Fault> faults = new ArrayList<>();
    private final Replay replay = Replay.from(Map.of());
    private long entries;
    private long seq;

    /// Empty where the entry before could not be read.
    private Optional<String> hash = Optional.of(Entry.NOTHING_BEFORE);

    void take(Entry entry) {
      String where = next(entry.seq());
      if (!entry.previous().equals(hash.orElse(entry.previous()))) {
        faults.add(new Fault("chain", where));
      }
      if (!entry.hash().equals(entry.computedHash())) {
        faults.add(new Fault("hash", where));
      }
      replay.play(entry.changes());
      hash = Optional.of(entry.hash());
    }

    void unreadable(long number) {
      faults.add(new Fault("unreadable", next(number)));
      hash = Optional.empty();
    }

    private String next(long number) {
      String where = String.valueOf(number);
      if (number != seq + 1) {
        faults.add(new Fault("gap", where));
      }
      seq = number;
      entries++;
      return where;
    }
  }

  private long compare(Map<UUID, Row> replayed, List<Fault> faults) {
    Map<UUID, Row> stored = new TreeMap<>();
    books.everyRow().forEach(row -> stored.put(row.id(), row));
    replayed.forEach(
        (id, row) -> {
          if (!row.equals(stored.get(id))) {
            faults.add(new Fault("table", row.kind() + " " + id));
          }
        });
    stored.forEach(
        (id, row) -> {
          if (!replayed.containsKey(id)) {
            faults.add(new Fault("table", row.kind() + " " + id));
          }
        });
    return stored.size();
  }
}
