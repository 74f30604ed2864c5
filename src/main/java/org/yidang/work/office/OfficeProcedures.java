package org.yidang.work.office;

import java.util.List;
import org.yidang.work.Procedure;

/// What can be done to the station's own data.
public final class OfficeProcedures {
  private OfficeProcedures() {}

  public static List<Procedure> all() {
    return List.of(
        new SetUpOffice(),
        new EditOffice(),
        new AddPerson(),
        new EditPerson(),
        new AddBody(),
        new EditBody(),
        new AddCell(),
        new EditCell());
  }
}
