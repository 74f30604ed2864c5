package org.yidang.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.journal.Replay;
import org.yidang.model.office.Office;

/// The files that were used last and the office, as they were loaded or written: a file lies in
/// two dozen tables, and reading them all is most of what a procedure costs.
///
/// What is kept here holds for one version of a file, or one entry of the office. Whoever uses it
/// reads that number in his own transaction first, so it can be old but never wrong. Only what is
/// committed is put here.
final class Loaded {
  private static final int FILES = 16;

  /// A thing as it was when this was its number.
  record At<T>(long number, T thing) {}

  /// The one that was used last comes last.
  private final LinkedHashMap<UUID, At<CaseFile>> files = new LinkedHashMap<>();

  private @Nullable At<Office> office;

  synchronized Optional<CaseFile> file(UUID id, long version) {
    At<CaseFile> known = files.get(id);
    if (known == null || known.number() != version) {
      return Optional.empty();
    }
    files.putLast(id, known);
    return Optional.of(known.thing());
  }

  synchronized Optional<Office> office(long entry) {
    return Optional.ofNullable(office).filter(known -> known.number() == entry).map(At::thing);
  }

  /// A reader that is late does not put an older state in the place of a newer one.
  synchronized void put(At<CaseFile> file) {
    UUID id = file.thing().id();
    At<CaseFile> known = files.get(id);
    if (known == null || known.number() < file.number()) {
      files.putLast(id, file);
      if (files.size() > FILES) {
        files.pollFirstEntry();
      }
    }
  }

  synchronized void putOffice(At<Office> read) {
    if (office == null || office.number() < read.number()) {
      office = read;
    }
  }

  /// What a file has become by changes after which this is its version; nothing when they do not
  /// fit to it, so that it is read from the tables.
  static Optional<At<CaseFile>> after(CaseFile before, List<Change> changes, long version) {
    Replay replay = Replay.from(before.rows()).play(changes);
    return replay.faults().isEmpty()
        ? Optional.of(new At<>(version, CaseFile.of(before.id(), replay.rows().values())))
        : Optional.empty();
  }
}
