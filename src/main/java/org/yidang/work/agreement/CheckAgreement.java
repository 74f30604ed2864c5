package org.yidang.work.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.agreement.AgreementChecks;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Reads an agreement through before it is signed: everything the law asks for must be there, and
/// nothing it forbids.
public final class CheckAgreement implements Procedure.OnFile {
  public static final Field<String> CHECKED_BY =
      Fields.line("checkedBy").atMost(100).doc("who read it; the desk's user when left out", "郑样主");
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-03-16");

  private static final Spec SPEC =
      Spec.of(
          "check-agreement",
          "Checks an agreement by every rule for its text and its duties.",
          NextFields.after(FormSpec.of(AgreementFields.AGREEMENT, CHECKED_BY, ON)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings =
        new ArrayList<>(
            Known.open(file, act, Set.of(AgreementState.DRAFT, AgreementState.CHECKED)));
    if (!findings.isEmpty()) {
      return findings;
    }
    Agreement agreement = Known.get(file, act);
    findings.addAll(Days.notInFuture(act.input().find(ON), ON.name(), act.today()));
    findings.addAll(
        Days.notBefore(
            act.input().find(ON), agreement.draftedOn(), ON.name(), "agreement.before-draft"));
    findings.addAll(AgreementChecks.of(file, agreement));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Agreement agreement = Known.get(file, act);
    boolean ready = file.stage() != Stage.MEDIATING || agreement.partial();
    return file.with(agreement.checked(by(act), act.input().find(ON).orElse(act.today())))
        .with(
            ready
                ? NextFields.proposed(act, file.head(), NextSteps.SIGN, act.today())
                : NextFields.stated(act, file.head()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(Known.get(act.file(), act).number(), by(act));
  }

  private static String by(Act act) {
    return act.input().find(CHECKED_BY).orElse(act.actor().name());
  }
}
