package org.yidang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that are on the disk when a method returns: written beside, forced, then renamed.
final class DiskFiles {
  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");

  private DiskFiles() {}

  static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// An empty file that only its owner may read, from its first moment on.
  static void createOwn(Path file) throws IOException {
    if (posix(file)) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWN));
    } else {
      Files.createFile(file);
    }
  }

  /// Makes sure that the file is there and its owner's alone.
  static void own(Path file) throws IOException {
    try {
      createOwn(file);
    } catch (FileAlreadyExistsException e) {
      if (posix(file)) {
        Files.setPosixFilePermissions(file, OWN);
      }
    }
  }

  /// The bytes, in place of whatever the file held; after a crash it is the old or the new file.
  static void write(Path file, byte[] bytes) throws IOException {
    Path fresh = beside(file);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    replace(fresh, file);
  }

  /// A copy that is whole or not there at all.
  static void copy(Path from, Path to) throws IOException {
    Path fresh = beside(to);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      long length = in.size();
      long at = 0;
      while (at < length) {
        at += in.transferTo(at, length - at, out);
      }
      out.force(true);
    }
    replace(fresh, to);
  }

  /// Renames over the target and forces the folder.
  static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolderOf(to);
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static Path beside(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    createOwn(fresh);
    return fresh;
  }

  /// Puts the name of a file or folder on the disk; the root has none.
  static void forceFolderOf(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      forceFolder(folder);
    }
  }

  /// Puts the names in a folder on the disk. Windows does so by itself and lets no folder be
  // opened.
  static void forceFolder(Path folder) {
    if (!posix(folder)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
