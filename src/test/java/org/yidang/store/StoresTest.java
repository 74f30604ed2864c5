package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

class StoresTest {
  @TempDir Path temp;

  @Test
  void whatWasWrittenIsThereAfterOpeningAgain() {
    Path dir = temp.resolve("一档 store");
    try (Store store = Stores.create(dir)) {
      Rows.append(store, "one");
      Rows.append(store, "two");
    }
    try (Store store = Stores.open(dir)) {
      assertThat(Rows.count(store)).isEqualTo(2);
      assertThat(store.head().seq()).isEqualTo(2);
    }
  }

  @Test
  void anEmptyFolderIsNotOpenedAndAStoreIsNotCreatedTwice() {
    Path dir = temp.resolve("s");
    assertTrouble(Kind.NO_STORE, () -> Stores.open(dir));
    assertThat(Files.exists(dir)).isFalse();
    Stores.create(dir).close();
    assertTrouble(Kind.EXISTS, () -> Stores.create(dir));
  }

  static void assertTrouble(Kind kind, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            StoreTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
  }
}
