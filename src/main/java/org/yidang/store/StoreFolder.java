package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The folder of one store: the names in it and the lock that keeps a second program out.
record StoreFolder(Path path) {
  /// Checks what can be told from the name alone and from where the folder lies.
  static StoreFolder of(Path dir) throws IOException {
    Path path = dir.toAbsolutePath().normalize();
    String name = path.toString();
    if (name.indexOf(';') >= 0 || name.chars().anyMatch(Character::isISOControl)) {
      throw new StoreTrouble(Kind.BAD_PATH);
    }
    if (NetworkPlaces.holds(path)) {
      throw new StoreTrouble(Kind.NETWORK_PATH);
    }
    return new StoreFolder(path);
  }

  Path database() {
    return path.resolve("yidang.mv.db");
  }

  Path key() {
    return path.resolve("store.key");
  }

  Path mark() {
    return path.resolve("highwater");
  }

  /// There while a store is being created: what lies beside it was never used.
  Path creating() {
    return path.resolve("creating");
  }

  /// There while a migration runs: the file as it was before.
  Path beforeMigration() {
    return path.resolve("yidang.before-migration.mv.db");
  }

  /// The file as it was before the latest migration that succeeded.
  Path beforeUpgrade() {
    return path.resolve("yidang.before-upgrade.mv.db");
  }

  /// There while the file is compacted: the file as it was before.
  Path beforeCompacting() {
    return path.resolve("yidang.before-compacting.mv.db");
  }

  private Path lock() {
    return path.resolve("lock");
  }

  boolean holdsStore() {
    return Files.exists(database()) || Files.exists(key()) || Files.exists(mark());
  }

  /// Keeps every other program out until closed. A process that dies lets go of it by itself.
  FileChannel takeLock() throws IOException {
    DiskFiles.own(lock());
    FileChannel channel = FileChannel.open(lock(), StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      throw new StoreTrouble(Kind.LOCKED);
    }
    return channel;
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Refuses a folder or file that may not be written to, also where an administrator could.
  void mustBeWritable() throws IOException {
    for (Path each : new Path[] {path, database(), mark()}) {
      if (Files.exists(each) && !writable(each)) {
        throw new StoreTrouble(Kind.READ_ONLY);
      }
    }
  }

  private static boolean writable(Path path) throws IOException {
    return Files.isWritable(path)
        && (!DiskFiles.posix(path)
            || Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE)
            || Files.getPosixFilePermissions(path).contains(PosixFilePermission.GROUP_WRITE));
  }
}
