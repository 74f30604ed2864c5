package org.yidang.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.engine.SysProperties;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// How the one file is opened: the address with its settings, the two users, and the proof that
/// the engine took the settings.
final class Engine {
  static final String OWNER = "OWNER";
  static final String APP = "APP";

  private static final Map<String, String> WANTED =
      Map.of(
          "WRITE_DELAY", "0",
          "REUSE_SPACE", "FALSE",
          "RETENTION_TIME", "45000",
          "MV_STORE", "TRUE",
          "MODE", "REGULAR");

  private final String address;
  private final StoreKey key;

  /// @param place the file's path as H2 wants it, without its ending
  Engine(String place, StoreKey key) {
    prepare();
    this.address = "jdbc:h2:" + place + ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE";
    this.key = key;
  }

  static Engine durable(StoreFolder folder, StoreKey key) {
    return new Engine(DurablePath.SCHEME + ":file:" + place(folder.database()), key);
  }

  static String place(java.nio.file.Path database) {
    String name = database.toString().replace('\\', '/');
    return name.substring(0, name.length() - ".mv.db".length());
  }

  /// Before the engine is loaded: it may load no class that a store names, and jOOQ greets
  /// nobody.
  private static void prepare() {
    System.setProperty("h2.allowedClasses", "");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    if (!SysProperties.ALLOWED_CLASSES.isEmpty()) {
      throw new StoreTrouble(Kind.SETTINGS);
    }
    DurablePath.register();
  }

  /// The owner's connection: for migration, grants, compaction. Only the owner may give settings.
  Connection owner() throws SQLException {
    return connect(ownerSettings() + ";IFEXISTS=TRUE", OWNER);
  }

  Connection ownerOfNew() throws SQLException {
    return connect(ownerSettings(), OWNER);
  }

  /// A connection that may only touch rows, as far as the grants go; the owner's must be open.
  Connection app() throws SQLException {
    return connect(";REUSE_SPACE=FALSE;IFEXISTS=TRUE", APP);
  }

  /// To read a copy: nothing in the file is changed.
  Connection readOnly() throws SQLException {
    return connect(";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", OWNER);
  }

  DataSource ownerSource() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(address + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE");
    source.setUser(OWNER);
    source.setPassword(key.password(OWNER));
    return source;
  }

  private static String ownerSettings() {
    return ";WRITE_DELAY=0;REUSE_SPACE=FALSE;QUERY_CACHE_SIZE=256;TRACE_LEVEL_FILE=0";
  }

  private Connection connect(String settings, String user) throws SQLException {
    Properties who = new Properties();
    who.setProperty("user", user);
    who.setProperty("password", key.password(user));
    return new Driver().connect(address + settings, who);
  }

  /// Reads back what the engine runs with and refuses to go on with anything else.
  static void mustHaveSettings(Connection connection) throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT setting_name, setting_value FROM information_schema.settings")) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    WANTED.forEach(
        (name, value) -> {
          if (!value.equalsIgnoreCase(found.get(name))) {
            throw new StoreTrouble(Kind.SETTINGS);
          }
        });
  }

  /// jOOQ on a connection: no statement is logged, and a row that another changed is not
  // overwritten.
  static DSLContext dsl(Connection connection) {
    return DSL.using(
        connection,
        SQLDialect.H2,
        new Settings()
            .withExecuteLogging(false)
            .withDiagnosticsLogging(false)
            .withExecuteWithOptimisticLocking(true)
            .withExecuteWithOptimisticLockingExcludeUnversioned(true)
            .withRenderSchema(false)
            .withRenderCatalog(false)
            .withFetchWarnings(false));
  }
}
