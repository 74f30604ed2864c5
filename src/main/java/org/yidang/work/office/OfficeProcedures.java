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
        new AddListed<>(OfficeList.PEOPLE),
        new EditListed<>(OfficeList.PEOPLE),
        new AddListed<>(OfficeList.BODIES),
        new EditListed<>(OfficeList.BODIES),
        new AddListed<>(OfficeList.CELLS),
        new EditListed<>(OfficeList.CELLS));
  }
}
