package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.yidang.store.HighWater.Head;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The door of this room: creates or opens the store in a folder. The two are never mixed up, so
/// that a missing file is never answered with an empty one.
public final class Stores {
  private Stores() {}

  /// A new, empty store in a folder that holds none.
  public static OpenStore create(Path dir) {
    return created(dir);
  }

  static Store created(Path dir) {
    try {
      StoreFolder folder = StoreFolder.of(dir);
      makeFolder(folder.path());
      folder.mustBeWritable();
      try (FileChannel lock = folder.takeLock()) {
        begin(folder);
        fill(folder);
        Files.delete(folder.creating());
        DiskFiles.forceFolder(folder.path());
      }
    } catch (IOException e) {
      throw new Troubles(dir.toAbsolutePath()).of(e);
    }
    return opened(dir);
  }

  /// The store in a folder, as it was last saved.
  public static OpenStore open(Path dir) {
    return opened(dir);
  }

  static Store opened(Path dir) {
    return Opening.open(dir, false);
  }

  /// Opens a store that is older than its mark or has none, and takes its history as the true one
  /// from now on. Only for a person who was told so, after a backup was put back.
  public static OpenStore openAndAcceptHistory(Path dir) {
    return acceptedHistory(dir);
  }

  static Store acceptedHistory(Path dir) {
    return Opening.open(dir, true);
  }

  private static void makeFolder(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Path above = path.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    if (DiskFiles.posix(path)) {
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(path);
    }
    DiskFiles.forceFolderOf(path);
  }

  /// Leaves a sign that what follows is not yet a store, and clears what an interrupted try left.
  private static void begin(StoreFolder folder) throws IOException {
    if (Files.exists(folder.creating())) {
      Files.deleteIfExists(folder.database());
      Files.deleteIfExists(folder.key());
      Files.deleteIfExists(folder.mark());
      return;
    }
    if (folder.holdsStore()) {
      throw new StoreTrouble(Kind.EXISTS);
    }
    DiskFiles.createOwn(folder.creating());
    DiskFiles.forceFolder(folder.path());
  }

  /// Goes past `durable:`, whose forcing of each step would be for nothing: the whole file is
  /// forced once before it becomes a store.
  private static void fill(StoreFolder folder) throws IOException {
    StoreKey key = StoreKey.random();
    key.write(folder.key());
    DiskFiles.createOwn(folder.database());
    Engine engine = new Engine("file:" + Engine.place(folder.database()), key);
    String id = UUID.randomUUID().toString().replace("-", "");
    try (Connection owner = engine.ownerOfNew()) {
      Engine.mustHaveSettings(owner);
      new Migration(engine, ProgramSteps.own()).create(owner, key);
      StoreMeta.write(owner, StoreMeta.STORE_ID, id);
    } catch (SQLException e) {
      throw new Troubles(folder.path()).of(e);
    }
    DiskFiles.force(folder.database());
    HighWater.create(folder.mark(), key, HexFormat.of().parseHex(id), Head.empty());
  }
}
