package org.yidang.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.CaseProcedures;

/// Everything that can be done, feature by feature in the order of a file's life.
public final class AllProcedures {
  private AllProcedures() {}

  public static List<Procedure> all() {
    List<Procedure> all = new ArrayList<>();
    all.addAll(CaseProcedures.all());
    return all;
  }
}
