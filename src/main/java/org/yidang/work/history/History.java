package org.yidang.work.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.work.port.Books;

/// A file's past: its entries, and the file as it stood after any of them (全流程回溯).
public final class History {
  private final Books books;

  public History(Books books) {
    this.books = books;
  }

  /// Entries of a file, first to last.
  public List<Entry> entries(UUID file) {
    return books.entries(file);
  }

  /// The file as it stood after an entry.
  ///
  /// @return empty when the file did not exist yet
  public Optional<CaseFile> after(UUID file, long seq) {
    var replay = Replay.from(Map.of());
    boolean any = false;
    for (Entry entry : books.entries(file)) {
      if (entry.seq() > seq) {
        break;
      }
      replay.play(entry.changes());
      any = true;
    }
    return any ? Optional.of(CaseFile.of(file, replay.rows().values())) : Optional.empty();
  }

  /// The file as it stood at a moment: after the last entry that is not later.
  ///
  /// Entries are taken in their order; a clock that ran backwards hides nothing that came before.
  ///
  /// @return empty when the file did not exist yet
  public Optional<CaseFile> at(UUID file, LocalDateTime moment) {
    long last = 0;
    for (Entry entry : books.entries(file)) {
      if (!entry.at().isAfter(moment)) {
        last = entry.seq();
      }
    }
    return last == 0 ? Optional.empty() : after(file, last);
  }
}
