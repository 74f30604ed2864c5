package org.yidang.rules.casefile;

import java.util.List;
import org.yidang.rules.Finding;

/// Handing a dispute to another body (T2).
public final class TransferRules {
  private TransferRules() {}

  /// T2: to entrust a dispute to another body needs the parties' consent; what the law makes
  /// another body's business is handed on with a reason.
  public static List<Finding> t2(boolean partiesAgreed, String field) {
    return partiesAgreed ? List.of() : List.of(Finding.warn("T2", field));
  }
}
