package org.yidang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What a store says of itself, in the table `store_meta`; only the owner writes there.
final class StoreMeta {
  static final String STORE_ID = "store-id";
  static final String COMPACTED_SIZE = "compacted-size";

  /// The fingerprint of the steps the store has taken; absent while that must be asked.
  static final String STEPS = "steps";

  private StoreMeta() {}

  static Optional<String> read(Connection connection, String name) throws SQLException {
    try (PreparedStatement prepared =
        connection.prepareStatement("SELECT text FROM store_meta WHERE name = ?")) {
      prepared.setString(1, name);
      try (ResultSet rows = prepared.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  static void write(Connection owner, String name, String text) throws SQLException {
    try (PreparedStatement prepared =
        owner.prepareStatement("MERGE INTO store_meta (name, text) KEY (name) VALUES (?, ?)")) {
      prepared.setString(1, name);
      prepared.setString(2, text);
      prepared.executeUpdate();
    }
  }
}
