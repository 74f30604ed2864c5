package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

class StoresTest {
  @TempDir Path temp;

  @Test
  void whatWasWrittenIsThereAfterOpeningAgain() {
    Path dir = temp.resolve("一档 store");
    try (Store store = Stores.created(dir)) {
      Rows.append(store, "one");
      Rows.append(store, "two");
    }
    try (Store store = Stores.opened(dir)) {
      assertThat(Rows.count(store)).isEqualTo(2);
      assertThat(store.head().seq()).isEqualTo(2);
    }
  }

  @Test
  void anEmptyFolderIsNotOpenedAndAStoreIsNotCreatedTwice() {
    Path dir = temp.resolve("s");
    assertTrouble(Kind.NO_STORE, () -> Stores.opened(dir));
    assertThat(Files.exists(dir)).isFalse();
    Stores.created(dir).close();
    assertTrouble(Kind.EXISTS, () -> Stores.created(dir));
  }

  @Test
  void aCreationThatWasInterruptedIsNotOpenedAndIsBegunAgain() throws IOException {
    Path dir = temp.resolve("s");
    Stores.created(dir).close();
    Files.createFile(dir.resolve("creating"));
    Files.write(dir.resolve("yidang.mv.db"), new byte[5000]);
    assertTrouble(Kind.UNFINISHED, () -> Stores.opened(dir));
    Stores.created(dir).close();
    Stores.opened(dir).close();
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("s"));
    Files.writeString(dir.resolve("letter.txt"), "mine");
    Stores.created(dir).close();
    assertThat(dir.resolve("letter.txt")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'x'", "a;CIPHER=NONE", "a\nb", "a\tb"})
  void aNameThatTheEngineWouldReadAsASettingIsRefused(String name) {
    assertTrouble(Kind.BAD_PATH, () -> Stores.created(temp.resolve(name)));
    assertTrouble(Kind.BAD_PATH, () -> Stores.opened(temp.resolve(name)));
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aWriteAfterClosingIsRefusedAndClosingTwiceIsHarmless() {
    Store store = Stores.created(temp.resolve("s"));
    store.close();
    store.close();
    assertTrouble(Kind.CLOSED, () -> Rows.append(store, "late"));
    assertTrouble(Kind.CLOSED, () -> Rows.count(store));
  }

  @Test
  void aFileWhereTheFolderShouldBeIsReported() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertTrouble(Kind.NO_STORE, () -> Stores.opened(file));
    assertTrouble(Kind.BAD_PATH, () -> Stores.created(file));
    assertTrouble(Kind.BAD_PATH, () -> Stores.created(file.resolve("below")));
  }

  static void assertTrouble(Kind kind, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            StoreTrouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
  }
}
