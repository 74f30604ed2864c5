package org.yidang.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;

/// Everything that is kept: files, the office's data, the journal, the counters.
///
/// Reading may be done from any thread; writing is one transaction at a time.
public interface Books {
  /// The file as it stands; empty when there is none with this id.
  Optional<CaseFile> file(UUID id);

  /// The id of the file with this 卷号.
  Optional<UUID> fileByNumber(String number);

  /// The office's own data; empty before the first start has been gone through.
  Office office();

  /// Entries of a file, first to last.
  ///
  /// @throws StoreTrouble.DamagedEntry for the first that cannot be read
  List<Entry> entries(UUID file);

  /// A page of all entries, by number.
  ///
  /// @param after the number before the first one wanted; 0 for the beginning
  /// @throws StoreTrouble.DamagedEntry for the first that cannot be read
  List<Entry> entriesAfter(long after, int limit);

  /// Every row of every table with its `voided`, for holding the tables against the journal.
  Collection<Row> everyRow();

  /// Runs work in one transaction: all of it is kept when it returns, none when it throws.
  ///
  /// @throws StaleFile when somebody else changed the file in between
  <R> R write(Function<Writing, R> work);

  /// What may be done inside a transaction.
  interface Writing {
    Optional<CaseFile> file(UUID id);

    Office office();

    List<Entry> entries(UUID file);

    /// The next number of a series, from 1, without gaps.
    int nextNumber(String unit, String form, int year);

    /// Writes an entry's changes to the tables and the entry to the journal.
    Entry append(Entry.Note note);
  }

  /// Somebody else changed the file between reading and writing.
  final class StaleFile extends RuntimeException {
    public StaleFile() {
      super("the file was changed in between");
    }
  }
}
