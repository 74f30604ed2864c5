package org.yidang.work.casefile;

import java.util.List;
import org.yidang.work.Procedure;

/// What can be done to a file as a whole.
public final class CaseProcedures {
  private CaseProcedures() {}

  public static List<Procedure> all() {
    return List.of(
        new TriageFile(),
        new AcceptFile(),
        new ExtendTime(),
        new SuspendFile(),
        new ResumeFile(),
        new TransferFile(),
        new ReturnFromTransfer(),
        new SetRisk(),
        new SetNextStep(),
        new ReopenFile());
  }
}
