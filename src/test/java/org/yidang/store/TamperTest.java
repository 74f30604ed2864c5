package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.work.history.Verification;
import org.yidang.work.history.Verification.Fault;
import org.yidang.work.port.Books;
import org.yidang.work.port.StoreTrouble;

/// Whoever holds the key of the store may change rows past the program; verification names where.
class TamperTest {
  private static final CaseFile FILE = Kept.file(1, Stage.TRIAGED, Kept.DAY);
  private static final Fault HEAD = new Fault("table", "head " + FILE.id());

  @TempDir Path temp;
  private Path dir;
  private long entries;

  @BeforeEach
  void aStoreWithThreeEntries() throws IOException {
    dir = StoreCopies.withEntries(0, temp.resolve("store"));
    try (Store store = Stores.opened(dir)) {
      Books books = store.books();
      Kept.put(books, FILE);
      CaseFile named = FILE.with(FILE.head().named("另名", "甲"));
      Kept.append(books, FILE.id(), FILE.rows(), named.rows());
      CaseFile again = FILE.with(FILE.head().named("又名", "甲"));
      Kept.append(books, FILE.id(), named.rows(), again.rows());
    }
  }

  @Test
  void aStoreThatNobodyTouchedIsSound() throws Exception {
    assertThat(faultsAfter()).isEmpty();
  }

  @Test
  void aRowThatWasChangedIsNamed() throws Exception {
    assertThat(faultsAfter("UPDATE head SET title = '改过'")).containsExactly(HEAD);
  }

  @Test
  void aRowThatWasTakenOutIsNamed() throws Exception {
    assertThat(faultsAfter("UPDATE head SET voided = TRUE")).containsExactly(HEAD);
  }

  @Test
  void aRowThatWasRemovedAndOneThatWasSlippedInAreNamed() throws Exception {
    assertThat(faultsAfter("DELETE FROM head")).containsExactly(HEAD);
    assertThat(
            faultsAfter(
                "INSERT INTO stance (id, file_id, session, party, version, voided) VALUES ("
                    + "'01900000-0000-7000-8000-0000000000aa', RANDOM_UUID(), RANDOM_UUID(),"
                    + " RANDOM_UUID(), 1, FALSE)"))
        .containsExactlyInAnyOrder(
            HEAD, new Fault("table", "stance 01900000-0000-7000-8000-0000000000aa"));
  }

  @Test
  void anEntryThatWasChangedIsNamed() throws Exception {
    assertThat(faultsAfter("UPDATE journal SET actor = '别人' WHERE seq = 2"))
        .containsExactly(new Fault("hash", "2"));
  }

  @Test
  void changesThatWereRewrittenAreNamedWithTheRowTheyNoLongerGive() throws Exception {
    assertThat(
            faultsAfter("UPDATE journal SET changes = REPLACE(changes, '又名', '改过') WHERE seq = 3"))
        .containsExactlyInAnyOrder(new Fault("hash", "3"), HEAD);
  }

  @Test
  void anEntryThatWasRemovedLeavesAGapAndABrokenChain() throws Exception {
    assertThat(faultsAfter("DELETE FROM journal WHERE seq = 2"))
        .contains(new Fault("gap", "3"), new Fault("chain", "3"))
        .anyMatch(fault -> fault.kind().equals("replay"));
  }

  @Test
  void aChainThatWasCutIsNamed() throws Exception {
    assertThat(
            faultsAfter(
                "UPDATE journal SET prev_hash = SET_BYTE WHERE seq = 3"
                    .replace("SET_BYTE", "HASH('SHA-256', 'x')")))
        .containsExactlyInAnyOrder(new Fault("chain", "3"), new Fault("hash", "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes = 'spoilt'",
        "changes = ''",
        "changes = '{}'",
        "changes = '[7]'",
        "changes = '[[\"head\"]]'",
        "changes = '[[\"head\",\"no id\",\"title\",null,\"x\"]]'",
        "changes = '[[\"head\",\"01900000-0000-7000-8000-0000000000aa\",\"title\",null,5]]'",
        "changes = LEFT(changes, LENGTH(changes) / 2)",
        "told = 'null'"
      })
  void anEntryThatCannotBeReadIsNamedAndTheOthersAreRead(String damage) throws Exception {
    List<Fault> faults = faultsAfter("UPDATE journal SET " + damage + " WHERE seq = 2");
    assertThat(faults.getFirst()).isEqualTo(new Fault("unreadable", "2"));
    assertThat(faults)
        .as("what follows from what is missing")
        .extracting(Fault::kind)
        .doesNotContain("gap", "chain", "hash");
    assertThat(entries).isEqualTo(3);
  }

  @Test
  void everyEntryThatCannotBeReadIsNamed() throws Exception {
    assertThat(faultsAfter("UPDATE journal SET changes = 'spoilt'"))
        .contains(
            new Fault("unreadable", "1"),
            new Fault("unreadable", "2"),
            new Fault("unreadable", "3"),
            HEAD);
  }

  @Test
  void whoeverNeedsADamagedEntryIsToldThatTheStoreIsDamaged() throws Exception {
    change("UPDATE journal SET changes = 'spoilt' WHERE seq = 2");
    try (Store store = Stores.opened(dir)) {
      assertThatExceptionOfType(StoreTrouble.class)
          .isThrownBy(() -> store.books().entries(FILE.id()))
          .matches(trouble -> trouble.kind() == StoreTrouble.Kind.DAMAGED)
          .matches(trouble -> !trouble.getMessage().contains("spoilt"));
      assertThat(store.books().file(FILE.id())).as("the tables are as they were").isPresent();
    }
  }

  private List<Fault> faultsAfter(String... statements) throws SQLException, IOException {
    change(statements);
    try (Store store = Stores.opened(dir)) {
      Verification.Report report = new Verification(store.books()).run(seq -> {});
      entries = report.entries();
      return report.faults();
    }
  }

  private void change(String... statements) throws SQLException, IOException {
    StoreKey key = StoreKey.read(dir.resolve("store.key"));
    var engine = new Engine("file:" + Engine.place(dir.resolve("yidang.mv.db")), key);
    try (Connection owner = engine.owner();
        Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
