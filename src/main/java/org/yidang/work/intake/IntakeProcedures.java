package org.yidang.work.intake;

import java.util.List;
import org.yidang.work.Procedure;

/// What can be done about the first record of a dispute.
public final class IntakeProcedures {
  private IntakeProcedures() {}

  public static List<Procedure> all() {
    return List.of(new OpenFile(), new EditIntake());
  }
}
