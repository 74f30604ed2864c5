package org.yidang.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.yidang.store.HighWater.Head;

/// Measures a commit of one journal row beside bare forced writes, in turn, in one run.
///
/// `java -cp … org.yidang.store.CommitTimes FOLDER [TIMES]`; the folder must not exist.
final class CommitTimes {
  private static final int WARM = 300;

  private final double[] commit;
  private final double[] one;
  private final double[] two;
  private final double[] mark;
  private final int times;

  private CommitTimes(int times) {
    this.times = times;
    commit = new double[times];
    one = new double[times];
    two = new double[times];
    mark = new double[times];
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    new CommitTimes(args.length > 1 ? Integer.parseInt(args[1]) : 1000).run(folder);
  }

  private void run(Path folder) throws IOException {
    long created = System.nanoTime();
    Stores.created(folder.resolve("store")).close();
    print("create and close", millis(created));
    Path other = folder.resolve("marks");
    StoreKey key = StoreKey.random();
    HighWater.create(other, key, new byte[16], Head.empty());
    long opened = System.nanoTime();
    try (Store store = Stores.opened(folder.resolve("store"));
        HighWater water = HighWater.open(other, key).orElseThrow();
        FileChannel bare =
            FileChannel.open(
                folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      print("open, warm", millis(opened));
      for (int i = -WARM; i < times; i++) {
        int at = Math.max(i, 0);
        long start = System.nanoTime();
        Rows.append(store, "x".repeat(200));
        commit[at] = millis(start);
        start = System.nanoTime();
        forced(bare, 40_960);
        one[at] = millis(start);
        start = System.nanoTime();
        forced(bare, 36_864);
        forced(bare, 4096);
        two[at] = millis(start);
        start = System.nanoTime();
        water.advance(water.head().seq() + 1, new byte[Head.HASH]);
        mark[at] = millis(start);
      }
    }
    System.out.printf(Locale.ROOT, "%-44s %8s %8s %8s%n", "ms", "p50", "p95", "p99");
    print("commit of one row, with mark", commit);
    print("one bare write of 40 KB, forced", one);
    print("two bare writes of 36 + 4 KB, both forced", two);
    print("the mark alone", mark);
    print("file bytes a commit", Files.size(folder.resolve("store/yidang.mv.db")) / (times + WARM));
  }

  private static void forced(FileChannel file, int size) throws IOException {
    file.write(ByteBuffer.allocate(size), file.size());
    file.force(false);
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-44s %8.2f%n", what, value);
  }

  private static void print(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-44s %8.2f %8.2f %8.2f%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length * 99 / 100]);
  }
}
