package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// A file that was damaged while nobody had it open: the engine itself hides a good part of that.
class DamageTest {
  private static final int TRIES = Integer.getInteger("yidang.damages", 25);
  private static final long SEED = Long.getLong("yidang.damages.seed", System.nanoTime());
  private static final int ENTRIES = 40;

  /// A garbled length may ask for more memory than there is.
  private static final Set<Kind> NAMED =
      EnumSet.of(Kind.DAMAGED, Kind.OLDER_THAN_MARK, Kind.OTHER_HISTORY, Kind.MEMORY);

  private static final Set<Kind> WHILE_READING =
      EnumSet.of(Kind.DAMAGED, Kind.CLOSED, Kind.ENGINE, Kind.MEMORY);

  private final Random random = new Random(SEED);
  private final Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
  private List<String> unhurt = List.of();
  private int broken;
  @TempDir Path temp;

  /// Refused by name, or shown by the chain of the journal, or every entry is there and unchanged;
  /// and in the same program the whole file opens again at once.
  @Test
  void damageIsNamedOrShownByTheChainOrHasTouchedNoEntry() throws IOException {
    Path dir = StoreCopies.withEntries(ENTRIES, temp.resolve("store"));
    Path database = dir.resolve("yidang.mv.db");
    byte[] mark = Files.readAllBytes(dir.resolve("highwater"));
    try (Store store = Stores.opened(dir)) {
      unhurt = Rows.changes(store);
    }
    byte[] whole = Files.readAllBytes(database);
    for (int number = 0; number < TRIES; number++) {
      String what = "seed " + SEED + " try " + number;
      Files.write(database, damaged(whole, number % 5));
      openOrName(dir, what);
      Files.write(database, whole);
      Files.write(dir.resolve("highwater"), mark);
      try (Store store = Stores.opened(dir)) {
        assertThat(store.head().seq()).as(what).isEqualTo(ENTRIES);
      }
    }
    assertThat(refused).as("broken chains: " + broken).isNotEmpty();
  }

  private void openOrName(Path dir, String what) {
    Store store;
    try {
      store = Stores.opened(dir);
    } catch (StoreTrouble trouble) {
      assertThat(trouble.kind()).as(what + " " + trouble.getMessage()).isIn(NAMED);
      refused.merge(trouble.kind(), 1, Integer::sum);
      return;
    }
    try (store) {
      if (!Rows.chainIsWhole(store)) {
        broken++;
        return;
      }
      assertThat(store.head().seq()).as(what).isEqualTo(ENTRIES);
      assertThat(Rows.changes(store)).as(what).isEqualTo(unhurt);
    } catch (StoreTrouble trouble) {
      assertThat(trouble.kind()).as(what + " " + trouble.getMessage()).isIn(WHILE_READING);
      refused.merge(trouble.kind(), 1, Integer::sum);
    }
  }

  private byte[] damaged(byte[] whole, int kind) {
    byte[] bytes = whole.clone();
    int block = random.nextInt(bytes.length / 4096) * 4096;
    switch (kind) {
      case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> Arrays.fill(bytes, block, block + 4096, (byte) 0);
      case 2 -> {
        byte[] garbage = new byte[4096];
        random.nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, block, 4096);
      }
      case 3 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      default -> bytes = Arrays.copyOf(bytes, bytes.length - 1 - random.nextInt(4095));
    }
    return bytes;
  }
}
