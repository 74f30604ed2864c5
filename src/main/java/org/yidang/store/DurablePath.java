package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system `durable:` under H2, which makes a commit last.
///
/// H2 by itself forces nothing to disk and writes a chunk and its footer in one go. Here the body
/// of a chunk is on the disk before its last block is written, and that block before the write
/// returns; so a chunk that can be seen is whole, and a commit that was answered is kept.
public final class DurablePath extends FilePathWrapper {
  static final String SCHEME = "durable";

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
    return name.contains(".mv.db") && !mode.equals("r")
        ? new DurableChannel(channel, getBase())
        : channel;
  }

  /// After compaction the new file takes the place of the old one: that must be on the disk too.
  @Override
  public void moveTo(FilePath target, boolean atomicReplace) {
    super.moveTo(target, atomicReplace);
    FilePath onDisk = target;
    while (onDisk instanceof FilePathWrapper wrapper) {
      onDisk = wrapper.unwrap();
    }
    DiskFiles.forceFolder(Path.of(onDisk.getParent().toString()));
  }
}
