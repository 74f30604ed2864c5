package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.store.StoresTest.assertTrouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.work.port.StoreTrouble.Kind;

/// What is found in the folder when a store is opened, and what is said about it.
class StoreFilesTest {
  @TempDir Path temp;
  private Path dir;
  private Path database;
  private Path key;
  private Path mark;

  @BeforeEach
  void aStoreWithThreeEntries() throws IOException {
    dir = StoreCopies.withEntries(3, temp.resolve("store"));
    database = dir.resolve("yidang.mv.db");
    key = dir.resolve("store.key");
    mark = dir.resolve("highwater");
  }

  @Test
  void aSecondOpenerIsRefusedAndTheFirstGoesOn() {
    try (Store store = Stores.opened(dir)) {
      assertTrouble(Kind.LOCKED, () -> Stores.opened(dir));
      Rows.append(store, "on");
    }
    Stores.opened(dir).close();
  }

  @Test
  void anOlderFileIsNeverOpenedSilently() throws IOException {
    Path older = temp.resolve("older");
    Files.copy(database, older);
    addOne("later");
    Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
    assertTrouble(Kind.OLDER_THAN_MARK, () -> Stores.opened(dir));
    assertTrouble(Kind.OLDER_THAN_MARK, () -> Stores.opened(dir));
    try (Store store = Stores.acceptedHistory(dir)) {
      assertThat(Rows.count(store)).isEqualTo(3);
    }
    Stores.opened(dir).close();
  }

  @Test
  void aFileWhoseEndTheEngineHidesIsNoticed() throws IOException {
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
      file.truncate(file.size() - 1000);
    }
    byte[] torn = Files.readAllBytes(database);
    try (Store store = Stores.acceptedHistory(dir)) {
      Rows.assertChain(store);
    }
    assertThat(Files.readAllBytes(dir.resolve("yidang.mv.db.torn-1"))).isEqualTo(torn);
    assertThat(Files.size(database) % 4096).isZero();
  }

  @Test
  void anOddEndIsCutOffAndNothingIsLostByIt() throws IOException {
    Files.write(database, new byte[777], StandardOpenOption.APPEND);
    byte[] torn = Files.readAllBytes(database);
    try (Store store = Stores.opened(dir)) {
      Rows.assertChain(store);
      assertThat(store.head().seq()).isEqualTo(3);
    }
    assertThat(Files.readAllBytes(dir.resolve("yidang.mv.db.torn-1"))).isEqualTo(torn);
  }

  @Test
  void aTornFileOfARunningStoreIsNotCutByASecondOpener() throws IOException {
    try (Store store = Stores.opened(dir)) {
      Files.write(database, new byte[777], StandardOpenOption.APPEND);
      long before = Files.size(database);
      assertTrouble(Kind.LOCKED, () -> Stores.opened(dir));
      assertThat(Files.size(database)).isEqualTo(before);
      Rows.append(store, "on");
    }
  }

  @Test
  void anEntryThatWasCommittedButNotYetMarkedIsKept() throws IOException {
    byte[] before = Files.readAllBytes(mark);
    addOne("committed");
    Files.write(mark, before);
    try (Store store = Stores.opened(dir)) {
      assertThat(store.head().seq()).isEqualTo(4);
      Rows.assertChain(store);
    }
  }

  @Test
  void oneTornSlotOfTheMarkIsSurvivedAndTwoAreReported() throws IOException {
    byte[] whole = Files.readAllBytes(mark);
    int noticed = 0;
    for (int slot = 0; slot < 2; slot++) {
      byte[] torn = whole.clone();
      torn[slot * 4096 + 60] ^= 1;
      Files.write(mark, torn);
      Stores.opened(dir).close();
      noticed++;
    }
    assertThat(noticed).isEqualTo(2);
    byte[] both = whole.clone();
    both[60] ^= 1;
    both[4096 + 60] ^= 1;
    Files.write(mark, both);
    assertTrouble(Kind.MARK_MISSING, () -> Stores.opened(dir));
    Files.delete(mark);
    assertTrouble(Kind.MARK_MISSING, () -> Stores.opened(dir));
    Stores.openAndAcceptHistory(dir).close();
    Stores.opened(dir).close();
  }

  @Test
  void anotherHistoryOfTheSameLengthIsNotTakenForOurs() throws IOException {
    Path other = temp.resolve("other");
    Files.copy(database, other);
    addOne("what was saved");
    Path saved = temp.resolve("saved");
    Files.copy(mark, saved);
    Files.copy(other, database, StandardCopyOption.REPLACE_EXISTING);
    try (Store store = Stores.acceptedHistory(dir)) {
      Rows.append(store, "something else");
    }
    Files.copy(saved, mark, StandardCopyOption.REPLACE_EXISTING);
    assertTrouble(Kind.OTHER_HISTORY, () -> Stores.opened(dir));
  }

  @Test
  void aMissingDamagedOrForeignKeyIsNamedAsSuch() throws IOException {
    byte[] own = Files.readAllBytes(key);
    Files.delete(key);
    assertTrouble(Kind.KEY_MISSING, () -> Stores.opened(dir));
    Files.writeString(key, "yidang-key-1 00 00");
    assertTrouble(Kind.KEY_DAMAGED, () -> Stores.opened(dir));
    byte[] changed = own.clone();
    changed[20] = (byte) (changed[20] == 'a' ? 'b' : 'a');
    Files.write(key, changed);
    assertTrouble(Kind.KEY_DAMAGED, () -> Stores.opened(dir));
    Path foreign = temp.resolve("foreign");
    Stores.created(foreign).close();
    Files.copy(foreign.resolve("store.key"), key, StandardCopyOption.REPLACE_EXISTING);
    assertTrouble(Kind.KEY_WRONG, () -> Stores.opened(dir));
    Files.write(key, own);
    Stores.opened(dir).close();
  }

  @Test
  void aFileThatIsMissingEmptyOrOverwrittenIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(database);
    Files.delete(database);
    assertTrouble(Kind.DAMAGED, () -> Stores.opened(dir));
    assertThat(Files.exists(database)).isFalse();
    for (byte[] wrong : List.of(new byte[0], new byte[4096], new byte[whole.length])) {
      Files.write(database, wrong);
      assertTrouble(Kind.DAMAGED, () -> Stores.opened(dir));
    }
    byte[] blocks = whole.clone();
    ByteBuffer.wrap(blocks).position(8192).put(new byte[whole.length - 8192]);
    Files.write(database, blocks);
    assertTrouble(Kind.DAMAGED, () -> Stores.opened(dir));
    Files.write(database, whole);
    Stores.opened(dir).close();
  }

  @Test
  void aFolderOrFileThatMayNotBeWrittenToIsRefused() throws IOException {
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--------"));
    assertTrouble(Kind.READ_ONLY, () -> Stores.opened(dir));
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-x------"));
    assertTrouble(Kind.READ_ONLY, () -> Stores.opened(dir));
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
    Stores.opened(dir).close();
  }

  @Test
  void onlyTheOwnerOfTheFilesMayReadThem() throws IOException {
    Path made = temp.resolve("made/here");
    Stores.created(made).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(made)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .as(file.getFileName().toString())
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void nothingThatWasSavedStandsInClearInAnyFile() throws IOException {
    try (Store store = Stores.opened(dir);
        Stream<Path> files = Files.list(store.folder())) {
      assertThat(files.toList()).isNotEmpty().noneMatch(StoreFilesTest::holdsCanary);
    }
  }

  private static boolean holdsCanary(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return Stream.of("Canary", "张三", "110101199003078515", "JOURNAL")
          .flatMap(
              text ->
                  Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
                      .map(charset -> text.getBytes(charset)))
          .anyMatch(text -> bytes.contains(new String(text, StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addOne(String changes) {
    try (Store store = Stores.opened(dir)) {
      Rows.append(store, changes);
    }
  }
}
