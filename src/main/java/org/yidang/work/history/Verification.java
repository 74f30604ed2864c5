package org.yidang.work.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.work.port.Books;

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

  /// A fault: its kind (`gap`, `chain`, `hash`, `replay`, `table`) and where; never what it says.
  public record Fault(String kind, String where) {}

  /// Reads everything.
  ///
  /// @param progress told the number of each entry that has been read
  public Report run(LongConsumer progress) {
    List<Fault> faults = new ArrayList<>();
    var replay = Replay.from(Map.of());
    long entries = 0;
    long seq = 0;
    String hash = Entry.NOTHING_BEFORE;
    List<Entry> page = books.entriesAfter(0, PAGE);
    while (!page.isEmpty()) {
      for (Entry entry : page) {
        check(entry, seq, hash, faults);
        replay.play(entry.changes());
        entries++;
        seq = entry.seq();
        hash = entry.hash();
        progress.accept(seq);
      }
      page = books.entriesAfter(seq, PAGE);
    }
    replay.faults().forEach(where -> faults.add(new Fault("replay", where)));
    long rows = compare(replay.allRows(), faults);
    return new Report(entries, rows, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
  }

  private static void check(Entry entry, long before, String hash, List<Fault> faults) {
    String where = String.valueOf(entry.seq());
    if (entry.seq() != before + 1) {
      faults.add(new Fault("gap", where));
    }
    if (!entry.previous().equals(hash)) {
      faults.add(new Fault("chain", where));
    }
    if (!entry.hash().equals(entry.computedHash())) {
      faults.add(new Fault("hash", where));
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
