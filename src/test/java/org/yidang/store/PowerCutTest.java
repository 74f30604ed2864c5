package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.store.HighWater.Head;

/// Every write and force below `durable:` is noted down; from the notes images are made as a power
/// cut may leave them, and each must open with all that was answered before the cut.
class PowerCutTest {
  private static final int IMAGES = Integer.getInteger("yidang.cuts", 30);
  private static final int COMMITS = Integer.getInteger("yidang.cuts.commits", 40);
  private static final long SEED = Long.getLong("yidang.cuts.seed", System.nanoTime());
  private static final int SECTOR = 512;
  private static final int PAGE = 4096;

  private final Random random = new Random(SEED);
  @TempDir Path temp;

  @Test
  void everyImageOpensWithAllThatWasAnswered() throws Exception {
    Path dir = StoreCopies.withEntries(0, temp.resolve("store"));
    byte[] base = Files.readAllBytes(dir.resolve("yidang.mv.db"));
    Notes notes = new Notes();
    String id;
    try (AutoCloseable _ = WatchedDisk.watch(notes);
        Store store = Stores.opened(dir)) {
      id = store.read(StoreCopies::id);
      notes.answered(store.head());
      for (int i = 0; i < COMMITS; i++) {
        notes.answered(store.write(dsl -> SavingMain.save(dsl, store.head())));
      }
    }
    assertThat(notes.happened).filteredOn(Wrote.class::isInstance).hasSizeGreaterThan(COMMITS);
    StoreKey key = StoreKey.read(dir.resolve("store.key"));
    for (int number = 0; number < IMAGES; number++) {
      int cut = random.nextInt(notes.happened.size() + 1);
      Model model = Model.values()[number % Model.values().length];
      Path image = Files.createDirectory(temp.resolve("image" + number));
      Files.write(
          image.resolve("yidang.mv.db"), image(base, notes.happened.subList(0, cut), model));
      key.write(image.resolve("store.key"));
      Head answered = notes.answeredBefore(cut);
      HighWater.create(image.resolve("highwater"), key, HexFormat.of().parseHex(id), answered);
      mustBeWhole(image, answered, "seed " + SEED + " image " + number + " " + model);
    }
  }

  private static void mustBeWhole(Path image, Head answered, String what) {
    try (Store store = Stores.opened(image)) {
      assertThat(store.head().seq()).as(what).isBetween(answered.seq(), answered.seq() + 1);
      Rows.assertChain(store);
      store.write(dsl -> SavingMain.save(dsl, store.head()));
      Rows.assertWhole(store);
    }
    try (Store store = Stores.opened(image)) {
      Rows.assertWhole(store);
    }
  }

  private byte[] image(byte[] base, List<Happened> happened, Model model) {
    Image image = new Image(base);
    int forced = 0;
    for (int i = 0; i < happened.size(); i++) {
      if (happened.get(i) instanceof Forced) {
        happened.subList(forced, i).forEach(image::apply);
        forced = i;
      }
    }
    List<Happened> pending = happened.subList(forced, happened.size());
    switch (model) {
      case IN_ORDER -> inOrder(pending).forEach(image::apply);
      case REORDERED -> reordered(pending).forEach(image::apply);
      case NOTHING_UNFORCED -> {}
    }
    return image.bytes();
  }

  /// What was not forced came in its order; the last write is torn at a sector.
  private List<Happened> inOrder(List<Happened> pending) {
    List<Happened> kept = new ArrayList<>(pending);
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (kept.get(i) instanceof Wrote(long position, byte[] bytes)) {
        kept.set(i, torn(position, bytes));
        return kept.subList(0, i + 1);
      }
    }
    return kept;
  }

  /// Each page of what was not forced came, was torn or was lost, in any order.
  private List<Happened> reordered(List<Happened> pending) {
    List<Happened> kept = new ArrayList<>();
    for (Happened each : pending) {
      switch (each) {
        case Wrote(long position, byte[] bytes) -> {
          for (int at = 0; at < bytes.length; at += PAGE) {
            byte[] page = Arrays.copyOfRange(bytes, at, Math.min(at + PAGE, bytes.length));
            switch (random.nextInt(3)) {
              case 0 -> kept.add(new Wrote(position + at, page));
              case 1 -> kept.add(torn(position + at, page));
              default -> {}
            }
          }
        }
        case Cut cut -> {
          if (random.nextBoolean()) {
            kept.add(cut);
          }
        }
        case Forced _, Answered _ -> {}
      }
    }
    Collections.shuffle(kept, random);
    return kept;
  }

  private Wrote torn(long position, byte[] bytes) {
    int sectors = random.nextInt(bytes.length / SECTOR + 1);
    return new Wrote(position, Arrays.copyOf(bytes, sectors * SECTOR));
  }

  private enum Model {
    IN_ORDER,
    REORDERED,
    NOTHING_UNFORCED
  }

  private sealed interface Happened {}

  private record Wrote(long position, byte[] bytes) implements Happened {}

  private record Cut(long size) implements Happened {}

  private record Forced() implements Happened {}

  private record Answered(Head head) implements Happened {}

  private static final class Notes implements WatchedDisk.Watcher {
    private final List<Happened> happened = new ArrayList<>();

    synchronized void answered(Head head) {
      happened.add(new Answered(head));
    }

    @Override
    public synchronized void write(String file, long position, byte[] bytes) {
      happened.add(new Wrote(position, bytes));
    }

    @Override
    public synchronized void force(String file) {
      happened.add(new Forced());
    }

    @Override
    public synchronized void truncate(String file, long size) {
      happened.add(new Cut(size));
    }

    Head answeredBefore(int cut) {
      for (int i = cut - 1; i >= 0; i--) {
        if (happened.get(i) instanceof Answered(Head head)) {
          return head;
        }
      }
      return Head.empty();
    }
  }

  private static final class Image {
    private byte[] bytes;

    Image(byte[] base) {
      bytes = base.clone();
    }

    void apply(Happened what) {
      switch (what) {
        case Wrote(long position, byte[] written) -> {
          int end = (int) position + written.length;
          if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, end);
          }
          System.arraycopy(written, 0, bytes, (int) position, written.length);
        }
        case Cut(long size) -> bytes = Arrays.copyOf(bytes, (int) Math.min(size, bytes.length));
        case Forced _, Answered _ -> {}
      }
    }

    byte[] bytes() {
      return bytes;
    }
  }
}
