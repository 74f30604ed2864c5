package org.yidang.work.agreement;

import java.util.List;
import org.yidang.work.Procedure;

/// What can be done about agreements.
public final class AgreementProcedures {
  private AgreementProcedures() {}

  public static List<Procedure> all() {
    return List.of(
        new DraftAgreement(),
        new EditAgreement(),
        new CheckAgreement(),
        new SignAgreement(),
        new VoidAgreement());
  }
}
