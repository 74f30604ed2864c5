package org.yidang.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.yidang.store.gen.Steps;

/// The steps of `sql/` that a program brings: where they are found, and the fingerprint by which a
/// store knows whether it has taken exactly these.
record ProgramSteps(ClassLoader classes, String fingerprint) {
  static ProgramSteps own() {
    return new ProgramSteps(ProgramSteps.class.getClassLoader(), Steps.fingerprint());
  }

  /// Whether the store says that it has taken exactly these. Then Flyway is not even loaded: to
  /// come to the same answer would cost it a third of the start.
  boolean takenBy(Connection owner) throws SQLException {
    return StoreMeta.read(owner, StoreMeta.STEPS).filter(fingerprint::equals).isPresent();
  }

  /// Only after Flyway has found that nothing is missing.
  void noteIn(Connection owner) throws SQLException {
    StoreMeta.write(owner, StoreMeta.STEPS, fingerprint);
  }
}
