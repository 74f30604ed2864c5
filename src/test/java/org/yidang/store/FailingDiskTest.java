package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The n-th write fails, once or from then on; nothing that was answered is lost, and after opening
/// again in the same program the store goes on.
class FailingDiskTest {
  private static final int POINTS = Integer.getInteger("yidang.faults", 10);
  private static final int ENOUGH = 1 + POINTS;

  @TempDir Path temp;

  @Test
  void aWriteThatFailsOnceLosesNothingThatWasAnswered() throws Exception {
    for (int point = 0; point < POINTS; point++) {
      survive(point, point + 1);
    }
  }

  @Test
  void aDiskThatStaysFullLosesNothingThatWasAnswered() throws Exception {
    for (int point = 0; point < POINTS; point++) {
      survive(point, Integer.MAX_VALUE);
    }
  }

  private void survive(int from, int to) throws Exception {
    Path dir = StoreCopies.withEntries(0, temp.resolve("s-" + from + "-" + to));
    AtomicInteger writes = new AtomicInteger(Integer.MIN_VALUE);
    long acked = 0;
    try (AutoCloseable _ = WatchedDisk.watch(new Failing(writes, from, to))) {
      Store store = Stores.opened(dir);
      writes.set(0);
      StoreTrouble trouble = null;
      while (trouble == null && acked < ENOUGH) {
        long before = acked;
        trouble =
            catchThrowableOfType(StoreTrouble.class, () -> Rows.append(store, "row " + before));
        acked = trouble == null ? acked + 1 : acked;
      }
      assertThat(trouble).as("write %s was reached and its failure told", from).isNotNull();
      assertThat(trouble.kind()).isEqualTo(Kind.DISK_FULL);
      StoreTrouble again =
          catchThrowableOfType(StoreTrouble.class, () -> Rows.append(store, "after"));
      assertThat(again.kind()).isEqualTo(Kind.DISK_FULL);
      catchThrowableOfType(StoreTrouble.class, store::close);
    }
    try (Store store = Stores.opened(dir)) {
      assertThat(store.head().seq()).isBetween(acked, acked + 1);
      Rows.assertChain(store);
      Rows.append(store, "and on");
    }
  }

  private record Failing(AtomicInteger writes, int from, int to) implements WatchedDisk.Watcher {
    @Override
    public void write(String file, long position, byte[] bytes) throws IOException {
      int number = writes.getAndIncrement();
      if (number >= from && number < to) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void force(String file) {}

    @Override
    public void truncate(String file, long size) {}
  }
}
