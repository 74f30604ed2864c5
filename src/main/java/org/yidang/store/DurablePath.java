package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system `durable:` under H2, which makes a commit last.
///
/// H2 by itself forces nothing to disk and writes a chunk and its footer in one go. Here the body
/// of a chunk is on the disk before its last block is written, and that block before the write
/// returns; so a chunk that can be seen is whole, and a commit that was answered is kept.
public final class DurablePath extends FilePathWrapper {
  static final String SCHEME = "durable";

  /// H2 makes its paths itself, so what is open can only be known here.
  private static final Set<DurableChannel> OPEN = ConcurrentHashMap.newKeySet();

  /// Makes H2 know the scheme; must come before the first connection. Doing it again is harmless.
  static void register() {
    FilePath.register(new DurablePath());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    if (!name.contains(".mv.db") || mode.equals("r")) {
      return channel;
    }
    DurableChannel durable = new DurableChannel(channel, getBase());
    OPEN.add(durable);
    return durable;
  }

  /// After compaction the new file takes the place of the old one: that must be on the disk too.
  @Override
  public void moveTo(FilePath target, boolean atomicReplace) {
    super.moveTo(target, atomicReplace);
    DiskFiles.forceFolderOf(onDisk(target));
  }

  private static Path onDisk(FilePath path) {
    FilePath below = path;
    while (below instanceof FilePathWrapper wrapper) {
      below = wrapper.unwrap();
    }
    return Path.of(below.toString());
  }

  /// Closes what the engine left open when it failed to open or to close a file; otherwise the
  /// same
  /// program could not open it again. Only for who holds the lock of the folder.
  static void closeLeft(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (DurableChannel channel : OPEN) {
      if (onDisk(channel.file()).startsWith(real)) {
        channel.close();
      }
    }
  }

  static void closed(DurableChannel channel) {
    OPEN.remove(channel);
  }
}
