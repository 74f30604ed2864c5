package org.yidang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// Makes the file small again when the store is closed. It only grows while it is open, because
/// space that is used again is what loses a commit at a crash.
///
/// The closed file is copied and the copy proved by opening it; then the engine compacts, and
/// what
/// it made is compared with the copy. Whatever goes wrong or is interrupted, the copy is put
/// back.
final class Compaction {
  static final long ALLOWANCE = 64L << 20;

  private final StoreFolder folder;
  private final Engine engine;
  private final StoreKey key;
  private final long lastCompacted;
  private final long allowance;

  Compaction(StoreFolder folder, Engine engine, StoreKey key, long lastCompacted, long allowance) {
    this.folder = folder;
    this.engine = engine;
    this.key = key;
    this.lastCompacted = lastCompacted;
    this.allowance = allowance;
  }

  void runIfDue() throws IOException {
    if (due(Files.size(folder.database()))) {
      run();
    }
  }

  /// Above twice the size it had when last compacted, and an allowance.
  boolean due(long size) {
    return size > 2 * lastCompacted + allowance;
  }

  /// The lock must be held and every connection closed. Does nothing where the disk has no
  /// room for
  /// the copy: the next closing will try again.
  void run() throws IOException {
    Path database = folder.database();
    if (Files.getFileStore(database).getUsableSpace() < 2 * Files.size(database) + ALLOWANCE) {
      return;
    }
    DiskFiles.copy(database, folder.beforeCompacting());
    boolean same = false;
    try {
      Contents before = prove();
      compact();
      same = before.equals(seal());
    } catch (SQLException e) {
      throw new StoreTrouble(Kind.COMPACT, e.getErrorCode(), e);
    } finally {
      if (!same) {
        undoInterrupted(folder);
      }
    }
    if (!same) {
      throw new StoreTrouble(Kind.COMPACT);
    }
    Files.deleteIfExists(folder.beforeCompacting());
    DiskFiles.forceFolder(folder.path());
  }

  private Contents prove() throws SQLException {
    Engine copy = new Engine("file:" + Engine.place(folder.beforeCompacting()), key);
    try (Connection reader = copy.readOnly()) {
      return Contents.of(reader);
    }
  }

  private void compact() throws SQLException {
    try (Connection owner = engine.owner();
        Statement statement = owner.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  /// Reads what came out, after noting its size.
  private Contents seal() throws SQLException, IOException {
    try (Connection owner = engine.owner();
        Statement statement = owner.createStatement()) {
      Contents after = Contents.of(owner);
      DiskFiles.own(folder.database());
      long size = Files.size(folder.database());
      StoreMeta.write(owner, StoreMeta.COMPACTED_SIZE, Long.toString(size));
      statement.execute("CHECKPOINT SYNC");
      return after;
    }
  }

  /// Puts the copy back where compacting did not come to its end; nothing was saved since.
  static void undoInterrupted(StoreFolder folder) throws IOException {
    if (Files.exists(folder.beforeCompacting())) {
      DiskFiles.replace(folder.beforeCompacting(), folder.database());
      Files.deleteIfExists(folder.path().resolve("yidang.mv.db.tempFile"));
      Files.deleteIfExists(folder.path().resolve("yidang.mv.db.newFile"));
    }
  }
}
