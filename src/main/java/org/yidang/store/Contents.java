package org.yidang.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yidang.store.HighWater.Head;

/// What two files of one store must agree in: the rows of each table and where the journal ends.
record Contents(Map<String, Long> rows, long seq, String hash) {
  static Contents of(Connection owner) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : tables(owner)) {
      rows.put(table, count(owner, table));
    }
    Head head = JournalHead.read(owner);
    return new Contents(rows, head.seq(), HexFormat.of().formatHex(head.hash()));
  }

  static List<String> tables(Connection owner) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'PUBLIC' ORDER BY table_name")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  static String quoted(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }

  private static long count(Connection owner, String table) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + quoted(table))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
