package org.yidang.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.disk.FilePathDisk;

/// The disk below `durable:`, so that a test sees every write or lets one fail.
public final class WatchedDisk extends FilePathWrapper {
  /// What a test wants to be told, before it happens.
  interface Watcher {
    void write(String file, long position, byte[] bytes) throws IOException;

    void force(String file) throws IOException;

    void truncate(String file, long size) throws IOException;
  }

  private static volatile Watcher watcher;

  static AutoCloseable watch(Watcher by) {
    watcher = by;
    FilePath.register(new WatchedDisk());
    return () -> {
      FilePath.register(new FilePathDisk());
      watcher = null;
    };
  }

  @Override
  public String getScheme() {
    return "file";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    return mode.equals("r") ? channel : new Watched(channel, name, watcher);
  }

  private static final class Watched extends FileBase {
    private final FileChannel base;
    private final String file;
    private final Watcher told;

    Watched(FileChannel base, String file, Watcher told) {
      this.base = base;
      this.file = file;
      this.told = told;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      byte[] bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      told.write(file, position, bytes);
      return base.write(source, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      int written = write(source, base.position());
      base.position(base.position() + written);
      return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      told.force(file);
      base.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      told.truncate(file, size);
      base.truncate(size);
      return this;
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
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
