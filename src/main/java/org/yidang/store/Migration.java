package org.yidang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The steps of `sql/`, run by the owner, and afterwards what the other user may do.
///
/// H2 commits at every statement that changes a table, so a step cannot be rolled back: whoever
/// migrates copies the file first and puts the copy back when a step fails or is interrupted.
///
/// A store that has taken every step is opened without loading this class, and so without Flyway.
final class Migration {
  private static final Set<String> READ_ONLY = Set.of("STORE_META", "FLYWAY_SCHEMA_HISTORY");
  private static final Set<String> INSERT_ONLY = Set.of("JOURNAL");

  private final Flyway flyway;
  private final ProgramSteps steps;

  Migration(Engine engine, ProgramSteps steps) {
    this.steps = steps;
    flyway =
        Flyway.configure(steps.classes())
            .dataSource(engine.ownerSource())
            .locations("classpath:sql")
            .failOnMissingLocations(true)
            .placeholderReplacement(false)
            .cleanDisabled(true)
            .ignoreMigrationPatterns("*:pending")
            .loggers("slf4j")
            .load();
  }

  /// All steps on an empty file.
  void create(Connection owner, StoreKey key) throws SQLException {
    migrate();
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          "CREATE USER " + Engine.APP + " PASSWORD '" + key.userPassword(Engine.APP) + "'");
    }
    finish(owner);
  }

  /// After the last step: rights for what tables there are now, and the sign that all is taken.
  void finish(Connection owner) throws SQLException {
    grant(owner);
    steps.noteIn(owner);
  }

  /// Whether steps are missing; refuses a store whose steps are not those of this program.
  boolean pending() throws SQLException {
    try {
      MigrationInfoService info = flyway.info();
      boolean newer =
          Arrays.stream(info.all())
              .map(MigrationInfo::getState)
              .anyMatch(
                  state ->
                      state == MigrationState.FUTURE_SUCCESS
                          || state == MigrationState.FUTURE_FAILED);
      if (newer) {
        throw new StoreTrouble(Kind.NEWER);
      }
      flyway.validate();
      return info.pending().length > 0;
    } catch (FlywayException e) {
      for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
        if (at instanceof SQLException unreadable) {
          throw unreadable;
        }
      }
      throw new StoreTrouble(Kind.MIGRATION, 0, e);
    }
  }

  void migrate() {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreTrouble(Kind.MIGRATION, 0, e);
    }
  }

  /// Gives the program's user rows to read, add and change, never to delete; what was granted
  /// before is taken back first, so that a new table and a changed rule are both covered.
  private static void grant(Connection owner) throws SQLException {
    Map<String, List<String>> byRight = new TreeMap<>();
    for (String table : Contents.tables(owner)) {
      byRight
          .computeIfAbsent(rights(table), right -> new ArrayList<>())
          .add(Contents.quoted(table));
    }
    try (Statement statement = owner.createStatement()) {
      for (Map.Entry<String, List<String>> each : byRight.entrySet()) {
        String tables = String.join(", ", each.getValue());
        statement.execute("REVOKE ALL ON " + tables + " FROM " + Engine.APP);
        statement.execute("GRANT " + each.getKey() + " ON " + tables + " TO " + Engine.APP);
      }
    }
  }

  private static String rights(String table) {
    String name = table.toUpperCase(Locale.ROOT);
    if (READ_ONLY.contains(name)) {
      return "SELECT";
    }
    return INSERT_ONLY.contains(name) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE";
  }
}
