package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.store.StoresTest.assertTrouble;
import static org.yidang.store.gen.Tables.STORE_META;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.work.port.StoreTrouble.Kind;

/// The file only grows while it is open and is made small again when it is closed.
class CompactionTest {
  private static final int ENTRIES = 60;

  @TempDir Path temp;
  private Path database;
  private Path dir;

  @BeforeEach
  void aStoreWithEntries() throws IOException {
    dir = StoreCopies.withEntries(ENTRIES, temp.resolve("store"));
    database = dir.resolve("yidang.mv.db");
  }

  @Test
  void itIsDueAboveTwiceTheLastSizeAndAnAllowance() throws IOException {
    long mb = 1L << 20;
    assertThat(compaction(0, Compaction.ALLOWANCE).due(64 * mb)).isFalse();
    assertThat(compaction(0, Compaction.ALLOWANCE).due(64 * mb + 1)).isTrue();
    assertThat(compaction(100 * mb, Compaction.ALLOWANCE).due(264 * mb)).isFalse();
    assertThat(compaction(100 * mb, Compaction.ALLOWANCE).due(264 * mb + 1)).isTrue();
  }

  @Test
  void theFileIsSmallerAndHoldsTheSame() throws IOException {
    long before = Files.size(database);
    compaction(0, 0).run();
    assertThat(Files.size(database)).isLessThan(before / 2);
    assertThat(Files.exists(dir.resolve("yidang.before-compacting.mv.db"))).isFalse();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)))
        .isEqualTo("rw-------");
    assertAllThere();
  }

  @Test
  void closingCompactsAFileThatHasGrown() throws Exception {
    Stores.opened(dir).close();
    assertThat(timesCompacted()).isZero();
    StoreFolder folder = StoreFolder.of(dir);
    StoreKey key = StoreKey.read(folder.key());
    Engine engine = Engine.durable(folder, key);
    HighWater mark = HighWater.open(folder.mark(), key).orElseThrow();
    Store store;
    try (Connection _ = engine.owner()) {
      store = new Store(folder, engine, folder.takeLock(), mark, compaction(0, 1 << 20));
    }
    store.close();
    assertThat(timesCompacted()).isOne();
    assertAllThere();
  }

  @Test
  void aFailureWhileCompactingPutsTheFileBackAsItWas() throws Exception {
    for (int from = 0; from < 6; from++) {
      byte[] before = Files.readAllBytes(database);
      try (AutoCloseable _ = WatchedDisk.watch(new FullFrom(from))) {
        Compaction compaction = compaction(0, 0);
        assertTrouble(Kind.COMPACT, () -> run(compaction));
      }
      assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }
    assertAllThere();
  }

  @Test
  void aCompactionThatWasInterruptedIsUndone() throws IOException {
    byte[] before = Files.readAllBytes(database);
    Files.write(dir.resolve("yidang.before-compacting.mv.db"), before);
    Files.write(database, new byte[10_000]);
    Files.write(dir.resolve("yidang.mv.db.tempFile"), new byte[10_000]);
    assertAllThere();
    assertThat(Files.exists(dir.resolve("yidang.mv.db.tempFile"))).isFalse();
  }

  private void assertAllThere() {
    try (Store store = Stores.opened(dir)) {
      Rows.assertChain(store);
      assertThat(store.head().seq()).isEqualTo(ENTRIES);
    }
  }

  private int timesCompacted() {
    try (Store store = Stores.opened(dir)) {
      return store.read(
          dsl -> dsl.fetchCount(STORE_META, STORE_META.NAME.eq(StoreMeta.COMPACTED_SIZE)));
    }
  }

  private Compaction compaction(long last, long allowance) throws IOException {
    StoreFolder folder = StoreFolder.of(dir);
    StoreKey key = StoreKey.read(folder.key());
    return new Compaction(folder, Engine.durable(folder, key), key, last, allowance);
  }

  private static void run(Compaction compaction) {
    try {
      compaction.run();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class FullFrom implements WatchedDisk.Watcher {
    private int left;

    FullFrom(int from) {
      left = from;
    }

    @Override
    public void write(String file, long position, byte[] bytes) throws IOException {
      if (left-- <= 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void force(String file) {}

    @Override
    public void truncate(String file, long size) {}
  }
}
