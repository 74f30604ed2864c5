package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.yidang.store.HighWater.Head;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The way from a folder to an open store: lock, key, mark, settings, steps, head. Each refuses
/// with its own code, and nothing is changed before the lock is held.
final class Opening {
  /// Two headers and one block: no file that was ever whole is shorter.
  private static final long SHORTEST = 3L * DurableChannel.BLOCK;

  private final StoreFolder folder;
  private final Troubles troubles;
  private final boolean accept;
  private final ProgramSteps steps;

  private Opening(StoreFolder folder, boolean accept, ProgramSteps steps) {
    this.folder = folder;
    this.steps = steps;
    this.troubles = new Troubles(folder.path());
    this.accept = accept;
  }

  static Store open(Path dir, boolean accept) {
    return open(dir, accept, ProgramSteps.own());
  }

  static Store open(Path dir, boolean accept, ProgramSteps steps) {
    try {
      return new Opening(StoreFolder.of(dir), accept, steps).locked();
    } catch (IOException e) {
      throw new Troubles(dir.toAbsolutePath()).of(e);
    }
  }

  private Store locked() throws IOException {
    mustBeThere();
    folder.mustBeWritable();
    FileChannel lock = folder.takeLock();
    boolean open = false;
    try {
      Store store = store(lock);
      open = true;
      return store;
    } finally {
      if (!open) {
        DurablePath.closeLeft(folder.path());
        lock.close();
      }
    }
  }

  private void mustBeThere() {
    if (Files.exists(folder.creating())) {
      throw new StoreTrouble(Kind.UNFINISHED);
    }
    if (!folder.holdsStore()) {
      throw new StoreTrouble(Kind.NO_STORE);
    }
  }

  private Store store(FileChannel lock) throws IOException {
    StoreKey key = StoreKey.read(folder.key());
    undoInterruptedMigration();
    Compaction.undoInterrupted(folder);
    if (!Files.exists(folder.database()) || Files.size(folder.database()) < SHORTEST) {
      throw new StoreTrouble(Kind.DAMAGED);
    }
    Engine engine = Engine.durable(folder, key);
    Optional<HighWater> found = HighWater.open(folder.mark(), key);
    boolean open = false;
    try {
      Store store = store(engine, lock, found, key);
      open = true;
      return store;
    } catch (SQLException e) {
      StoreTrouble trouble = troubles.atOpening(e);
      boolean undeciphered = e.getErrorCode() == org.h2.api.ErrorCode.FILE_ENCRYPTION_ERROR_1;
      throw undeciphered && found.isEmpty() && Files.exists(folder.mark())
          ? new StoreTrouble(Kind.KEY_WRONG, e.getErrorCode(), e)
          : trouble;
    } finally {
      if (!open && found.isPresent()) {
        found.get().close();
      }
    }
  }

  private Store store(Engine engine, FileChannel lock, Optional<HighWater> found, StoreKey key)
      throws SQLException, IOException {
    try (Connection owner = migrated(engine)) {
      byte[] id = id(owner);
      Head head = JournalHead.read(owner);
      long compacted =
          StoreMeta.read(owner, StoreMeta.COMPACTED_SIZE).map(Long::parseLong).orElse(0L);
      HighWater mark;
      if (accept) {
        mark = accepted(found, key, id, head);
      } else {
        mark = found.orElseThrow(() -> new StoreTrouble(Kind.MARK_MISSING));
        mustReach(mark, id, owner, head);
      }
      return new Store(
          folder,
          engine,
          lock,
          mark,
          new Compaction(folder, engine, key, compacted, Compaction.ALLOWANCE));
    }
  }

  private HighWater accepted(Optional<HighWater> found, StoreKey key, byte[] id, Head head)
      throws IOException {
    if (found.isPresent()) {
      found.get().close();
    }
    HighWater.create(folder.mark(), key, id, head);
    return HighWater.open(folder.mark(), key)
        .orElseThrow(() -> new StoreTrouble(Kind.MARK_MISSING));
  }

  /// An engine that found nothing it could read shows an empty store: that is damage, not a store
  /// that wants its first step.
  private static byte[] id(Connection owner) throws SQLException {
    return StoreMeta.read(owner, StoreMeta.STORE_ID)
        .map(HexFormat.of()::parseHex)
        .orElseThrow(() -> new StoreTrouble(Kind.DAMAGED));
  }

  /// The owner's connection to a store that has every step of this program.
  private Connection migrated(Engine engine) throws SQLException, IOException {
    Connection owner = checked(engine);
    boolean current = false;
    try {
      id(owner);
      current = steps.takenBy(owner) || validated(owner, engine);
    } finally {
      if (!current) {
        owner.close();
      }
    }
    if (!current) {
      migrate(engine);
      return checked(engine);
    }
    return owner;
  }

  /// Whether every step turns out to be taken, when the store does not say so of itself.
  private boolean validated(Connection owner, Engine engine) throws SQLException {
    if (new Migration(engine, steps).pending()) {
      return false;
    }
    steps.noteIn(owner);
    return true;
  }

  /// The file as it was is kept, in case the latest upgrade turns out to be a mistake.
  private void migrate(Engine engine) throws SQLException, IOException {
    DiskFiles.copy(folder.database(), folder.beforeMigration());
    boolean done = false;
    try (Connection owner = checked(engine)) {
      Migration migration = new Migration(engine, steps);
      migration.migrate();
      migration.finish(owner);
      done = true;
    } finally {
      if (!done) {
        undoInterruptedMigration();
      }
    }
    DiskFiles.replace(folder.beforeMigration(), folder.beforeUpgrade());
  }

  /// Puts the file back that was there before a migration that did not come to its end. Nothing
  /// was saved since: a store is handed out only after its migration.
  private void undoInterruptedMigration() throws IOException {
    if (Files.exists(folder.beforeMigration())) {
      DiskFiles.replace(folder.beforeMigration(), folder.database());
    }
  }

  private static Connection checked(Engine engine) throws SQLException {
    Connection owner = engine.owner();
    boolean sound = false;
    try {
      Engine.mustHaveSettings(owner);
      sound = true;
      return owner;
    } finally {
      if (!sound) {
        owner.close();
      }
    }
  }

  /// The journal must hold the entry that the mark names. An entry that was committed but not yet
  /// marked when the power went is kept, and the mark follows.
  private static void mustReach(HighWater mark, byte[] id, Connection owner, Head head)
      throws SQLException, IOException {
    if (!mark.belongsTo(id)) {
      throw new StoreTrouble(Kind.OTHER_HISTORY);
    }
    Head marked = mark.head();
    if (head.seq() < marked.seq()) {
      throw new StoreTrouble(Kind.OLDER_THAN_MARK);
    }
    if (marked.seq() > 0 && !JournalHead.at(owner, marked.seq()).map(marked::same).orElse(false)) {
      throw new StoreTrouble(Kind.OTHER_HISTORY);
    }
    if (head.seq() > marked.seq()) {
      mark.advance(head.seq(), head.hash());
    }
  }
}
