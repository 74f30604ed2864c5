package org.yidang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.yidang.store.HighWater.Head;

/// Reads where the journal ends, in plain JDBC because it is asked at every commit.
final class JournalHead {
  private JournalHead() {}

  static PreparedStatement prepare(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "SELECT seq, hash FROM journal ORDER BY seq DESC FETCH FIRST 1 ROW ONLY");
  }

  static Head read(PreparedStatement prepared) throws SQLException {
    try (ResultSet rows = prepared.executeQuery()) {
      return rows.next() ? new Head(rows.getLong(1), rows.getBytes(2)) : Head.empty();
    }
  }

  static Head read(Connection connection) throws SQLException {
    try (PreparedStatement prepared = prepare(connection)) {
      return read(prepared);
    }
  }

  static Optional<Head> at(Connection connection, long seq) throws SQLException {
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT seq, hash FROM journal WHERE seq = ?")) {
      prepared.setLong(1, seq);
      try (ResultSet rows = prepared.executeQuery()) {
        return rows.next()
            ? Optional.of(new Head(rows.getLong(1), rows.getBytes(2)))
            : Optional.empty();
      }
    }
  }
}
