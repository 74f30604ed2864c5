package org.yidang.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/// A channel that writes the body of a chunk, forces it, writes its last block and forces that.
final class DurableChannel extends FileBase {
  static final int BLOCK = 4096;
  private static final int TORN_COPIES = 3;

  private final FileChannel base;
  private final FilePath file;

  DurableChannel(FileChannel base, FilePath file) {
    this.base = base;
    this.file = file;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    int total = source.remaining();
    long at = position;
    if (total > BLOCK) {
      int end = source.limit();
      source.limit(end - BLOCK);
      at = writeFully(source, at);
      base.force(false);
      source.limit(end);
    }
    writeFully(source, at);
    base.force(false);
    return total;
  }

  private long writeFully(ByteBuffer source, long position) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += base.write(source, at);
    }
    return at;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    long at = base.position();
    int written = write(source, at);
    base.position(at + written);
    return written;
  }

  /// Takes the lock and only then puts a torn end right: before it the file may be another's.
  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    FileLock lock = base.tryLock(position, size, shared);
    if (lock != null && !shared) {
      trimTornEnd();
    }
    return lock;
  }

  /// The engine misreads an encrypted file whose length is no multiple of the block and hides the
  /// last good block. The torn file is copied aside before the odd end is cut off.
  private void trimTornEnd() throws IOException {
    long length = base.size();
    long odd = length % BLOCK;
    if (odd == 0) {
      return;
    }
    copyAside(length);
    base.truncate(length - odd);
    base.force(true);
  }

  /// Reads through the channel that holds the lock: on Windows no other may.
  private void copyAside(long length) throws IOException {
    FilePath copy = freeCopy();
    try (OutputStream out = copy.newOutputStream(false)) {
      byte[] bytes = new byte[1 << 16];
      long at = 0;
      while (at < length) {
        int read = base.read(ByteBuffer.wrap(bytes), at);
        if (read <= 0) {
          break;
        }
        out.write(bytes, 0, read);
        at += read;
      }
    }
    try (FileChannel written = copy.open("rw")) {
      written.force(true);
    }
  }

  /// The first free name of a few; when all are taken the last is written over, so that the first
  /// finds stay and the disk is not filled.
  private FilePath freeCopy() {
    for (int number = 1; ; number++) {
      FilePath copy = FilePath.get(file + ".torn-" + number);
      if (number == TORN_COPIES || !copy.exists()) {
        return copy;
      }
    }
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return base.read(target);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return base.read(target, position);
  }

  @Override
  public long position() throws IOException {
    return base.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    base.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return base.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    base.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    base.force(metaData);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    DurablePath.closed(this);
    base.close();
  }

  FilePath file() {
    return file;
  }

  @Override
  public String toString() {
    return DurablePath.SCHEME + ":" + file;
  }
}
