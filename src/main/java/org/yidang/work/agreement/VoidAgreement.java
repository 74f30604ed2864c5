package org.yidang.work.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.model.session.SessionResult;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes an agreement out of the file's life (作废). It stays to be read, and its number stays
/// taken.
///
/// A signed agreement binds (Art. 31) and is changed by a new one that replaces it; voiding it is
/// for slips of the record. The file then goes back to where a new one can be signed.
public final class VoidAgreement implements Procedure.OnFile {
  public static final Field<String> REASON =
      Fields.text("reason").atMost(1_000).doc("why", "文号用错，重新起草").needed();

  private static final Set<Stage> AFTER_SIGNING =
      Set.of(Stage.PERFORMING, Stage.UNPERFORMED, Stage.PERFORMED, Stage.VISITING);

  private static final Spec SPEC =
      Spec.of(
          "void-agreement",
          "Voids an agreement; it stays to be read and its number stays taken.",
          NextFields.after(FormSpec.of(AgreementFields.AGREEMENT, REASON)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings =
        new ArrayList<>(
            Known.judge(
                file,
                act,
                Set.of(AgreementState.DRAFT, AgreementState.CHECKED, AgreementState.SIGNED)));
    if (findings.isEmpty()) {
      Agreement agreement = Known.get(file, act);
      if (agreement.state() == AgreementState.SIGNED) {
        findings.add(Finding.warn("agreement.void-signed", AgreementFields.AGREEMENT.name()));
      }
      findings.addAll(NextFields.judge(act));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Agreement agreement = Known.get(file, act);
    CaseFile after = file.with(agreement.voided());
    Head head = after.head();
    if (agreement.state() == AgreementState.SIGNED && rested(file) && bindsNobody(after)) {
      Head mediating = head.moved(Move.REOPEN);
      boolean agreed =
          file.lastSession().filter(s -> s.result() == SessionResult.AGREED).isPresent();
      return after.with(
          NextFields.proposed(
              act,
              agreed ? mediating.moved(Move.SETTLE) : mediating,
              agreed ? NextSteps.DRAFT : NextSteps.NEXT_SESSION,
              act.today()));
    }
    if (head.stage() == Stage.PERFORMING
        && after.nothingUnsigned()
        && after.allSettled(act.today())) {
      return after.with(
          NextFields.proposed(
              act, head.moved(Move.PERFORM_ALL), NextSteps.PLAN_VISIT, act.today()));
    }
    boolean draftNext = head.stage() == Stage.AGREED && after.nothingUnsigned();
    return after.with(
        draftNext
            ? NextFields.proposed(act, head, NextSteps.DRAFT, act.today())
            : NextFields.stated(act, head));
  }

  /// True where the stage of a file is what its agreements made it: not once it has ended without.
  private static boolean rested(CaseFile file) {
    return AFTER_SIGNING.contains(file.stage())
        && file.endings().stream().noneMatch(ending -> ending.round() == file.head().round());
  }

  private static boolean bindsNobody(CaseFile after) {
    return after.dutiesInForce().isEmpty();
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(Known.get(act.file(), act).number());
  }
}
