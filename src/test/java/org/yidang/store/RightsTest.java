package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yidang.store.StoresTest.assertTrouble;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.exception.DataChangedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.store.gen.Tables;
import org.yidang.store.gen.tables.records.CounterRecord;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// What the program's own connection may do, and how the engine is set.
class RightsTest {
  private static final int NO_RIGHT = 90096;
  private static final int NO_ADMIN = 90040;

  @TempDir Path temp;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    store = Stores.opened(StoreCopies.withEntries(1, temp.resolve("store")));
    store.write(dsl -> counter(dsl.newRecord(Tables.COUNTER)).insert());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM journal",
        "UPDATE journal SET reason = 'another'",
        "TRUNCATE TABLE journal",
        "MERGE INTO journal (seq) KEY (seq) VALUES (1)",
        "DELETE FROM counter",
        "TRUNCATE TABLE counter",
        "UPDATE store_meta SET text = ''",
        "DELETE FROM store_meta",
        "UPDATE \"flyway_schema_history\" SET \"checksum\" = 0",
        "CREATE TABLE mine (a INT)",
        "ALTER TABLE journal ADD COLUMN b INT",
        "DROP TABLE journal",
        "CREATE VIEW mine AS SELECT * FROM journal",
      })
  void theProgramMayNeitherDeleteNorChangeTables(String statement) {
    assertRefused(statement, NO_RIGHT);
    assertThat(Rows.count(store)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET WRITE_DELAY 500",
        "SET LOCK_MODE 0",
        "SCRIPT",
        "SHUTDOWN",
        "BACKUP TO 'out.zip'",
        "CREATE USER eve PASSWORD 'x'",
        "ALTER USER app ADMIN TRUE",
        "GRANT ALL ON journal TO app",
        "CREATE ALIAS run FOR 'java.lang.System.exit'",
        "CALL FILE_READ('/etc/passwd')",
        "CREATE LINKED TABLE l ('', 'jdbc:h2:mem:', '', '', 'x')",
      })
  void theProgramMayNotRuleTheEngine(String statement) {
    assertThatThrownBy(() -> run(statement))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.engineNumber()).isIn(NO_ADMIN, NO_RIGHT));
  }

  @Test
  void theProgramMayAddAndChangeRowsOfState() {
    store.write(dsl -> dsl.execute("UPDATE counter SET next_no = 2, version = 2"));
    assertThat(store.<Integer>read(dsl -> dsl.fetchValue(Tables.COUNTER.NEXT_NO))).isEqualTo(2);
  }

  @Test
  void aRowThatAnotherChangedIsNotOverwritten() {
    CounterRecord seen = store.read(dsl -> dsl.fetchSingle(Tables.COUNTER));
    store.write(
        dsl -> {
          CounterRecord first = dsl.fetchSingle(Tables.COUNTER);
          first.setNextNo(5);
          return first.store();
        });
    assertThatThrownBy(
            () ->
                store.write(
                    dsl -> {
                      seen.attach(dsl.configuration());
                      seen.setNextNo(9);
                      return seen.store();
                    }))
        .isInstanceOf(DataChangedException.class);
    assertThat(store.<Integer>read(dsl -> dsl.fetchValue(Tables.COUNTER.NEXT_NO))).isEqualTo(5);
  }

  @Test
  void aDoubledKeyIsReportedWithoutTheRow() {
    assertThatThrownBy(() -> store.write(dsl -> counter(dsl.newRecord(Tables.COUNTER)).insert()))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(Kind.CONSTRAINT);
              assertThat(trouble).hasNoCause().hasMessage("S-CONSTRAINT (23505)");
            });
    Rows.append(store, "and on");
  }

  @Test
  void whatThrowsIsTakenBackAndWhatAReaderWritesIsNotKept() {
    assertThatThrownBy(
            () ->
                store.write(
                    dsl -> {
                      Rows.append(dsl, store.head(), "lost");
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    store.read(dsl -> Rows.append(dsl, store.head(), "lost"));
    assertThat(Rows.count(store)).isEqualTo(1);
    assertThat(store.head().seq()).isEqualTo(1);
  }

  @Test
  void aTextThatIsTooLongForItsColumnIsReportedAndNothingOfItIsKept() {
    assertTrouble(
        Kind.TOO_LONG,
        () ->
            store.write(
                dsl -> {
                  Rows.append(dsl, store.head(), "before");
                  CounterRecord row = counter(dsl.newRecord(Tables.COUNTER));
                  row.setUnit("u".repeat(61));
                  return row.insert();
                }));
    assertThat(Rows.count(store)).isEqualTo(1);
  }

  @Test
  void theChangesOfAnEntryMayBeLong() {
    Rows.append(store, "x".repeat(3_000_000));
    assertThat(Rows.changes(store).getLast()).hasSize(3_000_000);
  }

  @Test
  void aWriteInsideAWriteIsRefusedAndNothingOfEitherIsKept() {
    assertThatThrownBy(
            () ->
                store.write(
                    dsl -> {
                      Rows.append(dsl, store.head(), "outer");
                      return Rows.append(store, "inner");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Rows.count(store)).isEqualTo(1);
  }

  @Test
  void aReaderSeesOneMomentHoweverManyQuestionsItAsks() {
    store.read(
        dsl -> {
          int before = dsl.fetchCount(Tables.JOURNAL);
          Rows.append(store, "meanwhile");
          assertThat(dsl.fetchCount(Tables.JOURNAL)).isEqualTo(before);
          return before;
        });
    assertThat(Rows.count(store)).isEqualTo(2);
  }

  @Test
  void theEngineRunsWithTheSettingsThatKeepWhatWasAnswered() throws SQLException {
    store.read(dsl -> dsl.connectionResult(connection -> check(connection)));
    try (Connection other = DriverManager.getConnection("jdbc:h2:mem:settings")) {
      assertTrouble(Kind.SETTINGS, () -> check(other));
    }
  }

  private static boolean check(Connection connection) {
    try {
      Engine.mustHaveSettings(connection);
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertRefused(String statement, int number) {
    assertThatThrownBy(() -> run(statement))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.engineNumber()).as(statement).isEqualTo(number));
  }

  private void run(String statement) {
    store.write(dsl -> dsl.execute(statement));
  }

  private static CounterRecord counter(CounterRecord row) {
    row.setUnit("u");
    row.setForm("P10");
    row.setYearNo(2026);
    row.setNextNo(1);
    row.setVersion(1L);
    return row;
  }
}
