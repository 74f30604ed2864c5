package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was answered is lost when the program is killed, and no transaction is kept by
/// half.
class KillTest {
  @TempDir Path temp;

  @Test
  void aKilledProgramHasLostNothingThatItAnswered() throws Exception {
    Path dir = StoreCopies.withEntries(0, temp.resolve("store"));
    List<String> command = new ArrayList<>(KillLoop.ofThisBuild(SavingMain.class));
    command.add(dir.toString());
    KillLoop loop = new KillLoop(command, KillTest::number);
    long before = 0;
    for (int kill = 0; kill < KillLoop.kills(); kill++) {
      long answered = loop.killOnce(temp.resolve("errors"));
      assertThat(answered).isGreaterThan(before);
      try (Store store = Stores.opened(dir)) {
        before = store.head().seq();
        assertThat(before).as("kill %s", kill).isBetween(answered, answered + 1);
        Rows.assertWhole(store);
      }
    }
  }

  private static OptionalLong number(String line) {
    return line.startsWith("saved ")
        ? OptionalLong.of(Long.parseLong(line.substring(6)))
        : OptionalLong.empty();
  }
}
