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

/// The way from a folder to an open store: lock, key, mark, settings, steps, head; each refuses
// with
/// its own code, and nothing is changed before the lock is held.
final class Opening {
  /// Two headers and one block: no file that was ever whole is shorter.
  private static final long SHORTEST = 3L * DurableChannel.BLOCK;

  private final StoreFolder folder;
  private final Troubles troubles;
  private final boolean accept;

  private Opening(StoreFolder folder, boolean accept) {
    this.folder = folder;
    this.troubles = new Troubles(folder.path());
    this.accept = accept;
  }

  static Store open(Path dir, boolean accept) {
    try {
      return new Opening(StoreFolder.of(dir), accept).locked();
    } catch (IOException e) {
      throw new Troubles(dir.toAbsolutePath().getRoot()).of(e);
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
    Migration.undoInterrupted(folder);
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
    migrate(engine);
    try (Connection owner = engine.owner()) {
      Engine.mustHaveSettings(owner);
      byte[] id = id(owner);
      Head head = JournalHead.read(owner);
      HighWater mark;
      if (accept) {
        HighWater.create(folder.mark(), key, id, head);
        mark = HighWater.open(folder.mark(), key).orElseThrow();
      } else {
        mark = found.orElseThrow(() -> new StoreTrouble(Kind.MARK_MISSING));
        mustReach(mark, id, owner, head);
      }
      return new Store(folder, engine, lock, mark, troubles);
    }
  }

  /// An engine that found nothing it could read shows an empty store: that is damage, not a store
  /// that wants its first step.
  private static byte[] id(Connection owner) throws SQLException {
    return StoreMeta.read(owner, StoreMeta.STORE_ID)
        .map(HexFormat.of()::parseHex)
        .orElseThrow(() -> new StoreTrouble(Kind.DAMAGED));
  }

  private void migrate(Engine engine) throws SQLException, IOException {
    Migration migration = new Migration(engine, Stores.class.getClassLoader());
    try (Connection owner = engine.owner()) {
      Engine.mustHaveSettings(owner);
      id(owner);
      if (!migration.pending()) {
        return;
      }
    }
    DiskFiles.copy(folder.database(), folder.beforeMigration());
    boolean done = false;
    try (Connection owner = engine.owner()) {
      Engine.mustHaveSettings(owner);
      migration.migrate();
      Migration.grant(owner);
      done = true;
    } finally {
      if (!done) {
        Migration.undoInterrupted(folder);
      }
    }
    Migration.forget(folder);
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
