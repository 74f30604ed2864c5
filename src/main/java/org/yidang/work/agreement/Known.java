package org.yidang.work.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.rules.Finding;
import org.yidang.work.Act;

/// Finds the agreement a procedure is about, and refuses it in a state where the step makes no
/// sense.
final class Known {
  private Known() {}

  static Optional<Agreement> find(CaseFile file, Act act) {
    return file.agreement(act.get(AgreementFields.AGREEMENT));
  }

  static Agreement get(CaseFile file, Act act) {
    return find(file, act).orElseThrow();
  }

  static List<Finding> judge(CaseFile file, Act act, Set<AgreementState> states) {
    String field = AgreementFields.AGREEMENT.name();
    Optional<Agreement> agreement = find(file, act);
    if (agreement.isEmpty()) {
      return List.of(Finding.block("agreement.unknown", field));
    }
    AgreementState state = agreement.get().state();
    return states.contains(state)
        ? List.of()
        : List.of(Finding.block("agreement.state", field, "~enum.AgreementState." + state));
  }
}
