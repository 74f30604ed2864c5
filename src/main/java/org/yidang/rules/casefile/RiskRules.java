package org.yidang.rules.casefile;

import java.util.List;
import org.yidang.model.casefile.Risk;
import org.yidang.rules.Finding;

/// How the risk of a dispute may be changed (A8, domain §10).
public final class RiskRules {
  private RiskRules() {}

  /// Risk is lowered only with a reason that the journal keeps.
  public static List<Finding> lowering(Risk from, Risk to, String reason, String field) {
    return to.compareTo(from) < 0 && reason.isBlank()
        ? List.of(
            Finding.block("risk.lower-reason", field, "~enum.Risk." + from, "~enum.Risk." + to))
        : List.of();
  }

  /// A8: who sees a dispute growing dangerous says what was done about it.
  public static List<Finding> a8(Risk from, Risk to, String measure, String field) {
    boolean serious = to.compareTo(Risk.ORANGE) >= 0;
    return to.compareTo(from) > 0 && serious && measure.isBlank()
        ? List.of(Finding.warn("A8", field, "~enum.Risk." + to))
        : List.of();
  }
}
