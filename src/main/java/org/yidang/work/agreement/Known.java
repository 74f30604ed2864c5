package org.yidang.work.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
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

  /// An agreement is drafted, changed, checked and signed only while somebody can agree.
  static final Set<Stage> STAGES =
      Set.of(Stage.MEDIATING, Stage.AGREED, Stage.PERFORMING, Stage.UNPERFORMED);

  /// The same, and the file must stand where an agreement can be made.
  static List<Finding> open(CaseFile file, Act act, Set<AgreementState> states) {
    List<Finding> findings = judge(file, act, states);
    return findings.isEmpty() ? Moves.within(file.stage(), STAGES) : findings;
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
