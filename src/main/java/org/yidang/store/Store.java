package org.yidang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.engine.Constants;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataChangedException;
import org.jspecify.annotations.Nullable;
import org.yidang.store.HighWater.Head;
import org.yidang.work.port.Books;
import org.yidang.work.port.Clock;
import org.yidang.work.port.Drafts;
import org.yidang.work.port.FileList;
import org.yidang.work.port.OpenStore;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// An open store. One writer, further readers; when a write returns, it is on the disk.
///
/// After a write that failed for any reason of disk or engine nothing more is written until the
/// store is closed and opened again.
final class Store implements OpenStore {
  private static final int IDLE_READERS = 4;

  private final StoreFolder folder;
  private final Engine engine;
  private final FileChannel lock;
  private final HighWater mark;
  private final Compaction compaction;
  private final Troubles troubles;
  private final ReentrantLock writing = new ReentrantLock();
  private final Connection writer;
  private final DSLContext writerDsl;
  private final PreparedStatement writerHead;
  private final Deque<Reader> idle = new ArrayDeque<>();
  private volatile @Nullable Kind broken;
  private int borrowed;
  private boolean closed;

  Store(StoreFolder folder, Engine engine, FileChannel lock, HighWater mark, Compaction compaction)
      throws SQLException {
    this.folder = folder;
    this.engine = engine;
    this.lock = lock;
    this.mark = mark;
    this.compaction = compaction;
    this.troubles = new Troubles(folder.path());
    writer = engine.app();
    writer.setAutoCommit(false);
    writerDsl = Engine.dsl(writer);
    writerHead = JournalHead.prepare(writer);
  }

  /// The folder in which the store lies.
  @Override
  public Path folder() {
    return folder.path();
  }

  /// Files, office, journal and counters.
  @Override
  public Books books() {
    return new JooqBooks(this);
  }

  /// Lists of files.
  @Override
  public FileList lists() {
    return new JooqFileList(this);
  }

  /// What was typed and not handed in.
  @Override
  public Drafts drafts(Clock clock) {
    return new JooqDrafts(this, clock);
  }

  /// Runs `work` in one transaction of the one writer. When this returns, its rows are on the
  /// disk and the mark has followed the journal; when it throws, nothing of it is kept.
  ///
  /// A row that somebody changed meanwhile comes out as jOOQ's [DataChangedException], every
  /// other failure of the engine as a [StoreTrouble]; what `work` itself throws passes through.
  <T> T write(Function<DSLContext, T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write inside a write would keep half of the outer one");
    }
    writing.lock();
    boolean done = false;
    try {
      mustBeSound();
      T result = work.apply(writerDsl);
      Head head = JournalHead.read(writerHead);
      writer.commit();
      if (!head.same(mark.head())) {
        mark.advance(head.seq(), head.hash());
      }
      done = true;
      return result;
    } catch (DataAccessException e) {
      throw translate(e);
    } catch (SQLException e) {
      throw noted(troubles.of(e));
    } catch (IOException e) {
      throw noted(troubles.of(e));
    } finally {
      if (!done) {
        rollback();
      }
      writing.unlock();
    }
  }

  /// Runs `work` on a reader that sees the store as it is at its first question, however many
  /// questions follow. What it writes is not kept.
  <T> T read(Function<DSLContext, T> work) {
    try {
      Reader reader = borrow();
      boolean sound = false;
      try {
        T result = work.apply(reader.dsl());
        reader.connection().rollback();
        sound = true;
        return result;
      } finally {
        giveBack(reader, sound);
      }
    } catch (DataAccessException e) {
      throw translate(e);
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }

  /// Where the journal ends, as the mark has it.
  Head head() {
    writing.lock();
    try {
      return mark.head();
    } finally {
      writing.unlock();
    }
  }

  private RuntimeException translate(DataAccessException e) {
    if (e instanceof DataChangedException) {
      return e;
    }
    SQLException cause = e.getCause(SQLException.class);
    return cause == null ? new StoreTrouble(Kind.ENGINE, 0, e) : noted(troubles.of(cause));
  }

  private StoreTrouble noted(StoreTrouble trouble) {
    if (Troubles.mustReopen(trouble.kind()) && broken == null) {
      broken = trouble.kind();
    }
    return trouble;
  }

  private void mustBeSound() {
    if (closed) {
      throw new StoreTrouble(Kind.CLOSED);
    }
    Kind before = broken;
    if (before != null) {
      throw new StoreTrouble(before);
    }
  }

  private void rollback() {
    try {
      if (!writer.isClosed()) {
        writer.rollback();
      }
    } catch (SQLException e) {
      noted(troubles.of(e));
    }
  }

  /// A connection that is only read from.
  private record Reader(Connection connection, DSLContext dsl) {}

  private Reader borrow() throws SQLException {
    synchronized (idle) {
      if (closed) {
        throw new StoreTrouble(Kind.CLOSED);
      }
      Reader reader = idle.isEmpty() ? openReader() : idle.pop();
      borrowed++;
      return reader;
    }
  }

  private Reader openReader() throws SQLException {
    Connection connection = engine.app();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
    return new Reader(connection, Engine.dsl(connection));
  }

  private void giveBack(Reader reader, boolean sound) throws SQLException {
    synchronized (idle) {
      borrowed--;
      if (sound && !closed && idle.size() < IDLE_READERS) {
        idle.push(reader);
        return;
      }
    }
    reader.connection().close();
  }

  /// Closes the file, and makes it small where it has grown. A reader that is still at work keeps
  /// the file open until it ends; then it is not compacted.
  @Override
  public void close() {
    writing.lock();
    try (FileChannel _ = lock;
        HighWater _ = mark) {
      synchronized (idle) {
        if (closed) {
          return;
        }
        closed = true;
        closeConnections();
        if (broken == null && borrowed == 0) {
          compaction.runIfDue();
        }
      }
    } catch (SQLException e) {
      throw troubles.of(e);
    } catch (IOException e) {
      throw troubles.of(e);
    } finally {
      writing.unlock();
    }
  }

  private void closeConnections() throws SQLException, IOException {
    try (Connection _ = writer) {
      while (!idle.isEmpty()) {
        idle.pop().connection().close();
      }
    } finally {
      if (broken != null) {
        DurablePath.closeLeft(folder.path());
      }
    }
  }
}
