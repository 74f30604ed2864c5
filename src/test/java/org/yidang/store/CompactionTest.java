package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.store.StoresTest.assertTrouble;
import static org.yidang.store.gen.Tables.JOURNAL;
import static org.yidang.store.gen.Tables.STORE_META;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jooq.DSLContext;
import org.yidang.store.HighWater.Head;
import org.yidang.work.port.StoreTrouble.Kind;

/// The file only grows while it is open and is made small again when it is closed.
class CompactionTest {
  private static final int ENTRIES = 60;

  @TempDir Path temp;
  private Path database;
  private Path dir;

  @BeforeEach
  void aStoreWithEntries() {
    dir = temp.resolve("store");
    database = dir.resolve("yidang.mv.db");
    try (Store store = Stores.create(dir)) {
      for (int i = 0; i < ENTRIES; i++) {
        Rows.append(store, "entry " + i);
      }
    }
  }

  @Test
  void itIsDueAboveTwiceTheLastSizeAndAnAllowance() {
    long mb = 1L << 20;
    assertThat(Compaction.due(64 * mb, 0)).isFalse();
    assertThat(Compaction.due(64 * mb + 1, 0)).isTrue();
    assertThat(Compaction.due(264 * mb, 100 * mb)).isFalse();
    assertThat(Compaction.due(264 * mb + 1, 100 * mb)).isTrue();
  }

  @Test
  void theFileIsSmallerAndHoldsTheSame() throws IOException {
    long before = Files.size(database);
    compaction().run();
    assertThat(Files.size(database)).isLessThan(before / 2);
    assertThat(Files.exists(dir.resolve("yidang.before-compacting.mv.db"))).isFalse();
    assertAllThere();
  }

  @Test
  void closingCompactsAFileThatHasGrown() throws IOException {
    try (Store store = Stores.open(dir)) {
      assertThat(store.<Integer>read(CompactionTest::timesCompacted)).isZero();
      for (int i = 0; i < 7; i++) {
        store.write(CompactionTest::tenLargeEntries);
      }
      assertThat(Files.size(database)).isGreaterThan(70_000_000L);
    }
    assertThat(Files.size(database)).isLessThan(7_000_000L);
    try (Store store = Stores.open(dir)) {
      Rows.assertChain(store);
      assertThat(store.head().seq()).isEqualTo(ENTRIES + 70);
      assertThat(store.<Integer>read(CompactionTest::timesCompacted)).isOne();
    }
  }

  private static Head tenLargeEntries(DSLContext dsl) {
    String large = "x".repeat(1_000_000);
    Head head =
        dsl.select(JOURNAL.SEQ, JOURNAL.HASH)
            .from(JOURNAL)
            .orderBy(JOURNAL.SEQ.desc())
            .limit(1)
            .fetchSingle(row -> new Head(row.value1(), row.value2()));
    for (int i = 0; i < 10; i++) {
      head = Rows.append(dsl, head, large);
    }
    return head;
  }

  @Test
  void aFailureWhileCompactingPutsTheFileBackAsItWas() throws Exception {
    for (int from = 0; from < 6; from++) {
      byte[] before = Files.readAllBytes(database);
      try (AutoCloseable _ = WatchedDisk.watch(new FullFrom(from))) {
        Compaction compaction = compaction();
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
    try (Store store = Stores.open(dir)) {
      Rows.assertChain(store);
      assertThat(store.head().seq()).isEqualTo(ENTRIES);
    }
  }

  private static int timesCompacted(DSLContext dsl) {
    return dsl.fetchCount(STORE_META, STORE_META.NAME.eq(StoreMeta.COMPACTED_SIZE));
  }

  private Compaction compaction() throws IOException {
    StoreFolder folder = StoreFolder.of(dir);
    StoreKey key = StoreKey.read(folder.key());
    return new Compaction(folder, Engine.durable(folder, key), key, 0);
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
