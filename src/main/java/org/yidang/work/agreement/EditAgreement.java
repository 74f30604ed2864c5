package org.yidang.work.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.casefile.FileKinds;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;
import org.yidang.work.form.RowIds;

/// Changes an agreement that nobody has signed; it is a draft again and has to be checked anew.
///
/// Fields left out stay; duties, where they are named, are replaced as a whole: rows with the id
/// they have are kept, rows that are missing are voided.
public final class EditAgreement implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "edit-agreement",
          "Changes an agreement that nobody has signed yet; it has to be checked anew.",
          FormSpec.of(AgreementFields.AGREEMENT)
              .and(AgreementFields.SPEC.allOptional().fields().toArray(new Field<?>[0])));

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
    Agreement before = Known.get(file, act);
    Correction correction = correction(before, act);
    findings.addAll(correction.findings());
    Input in = correction.input();
    if (Effectiveness.begun(file, before)) {
      findings.add(Finding.block("agreement.has-marks", AgreementFields.AGREEMENT.name()));
    }
    findings.addAll(RowIds.judge(in, AgreementFields.DUTIES, file.duties(before.id())));
    if (findings.stream().anyMatch(Finding::blocks)) {
      return findings;
    }
    findings.addAll(AgreementFields.judge(file, in));
    if (AgreementFields.police(before.form())
        != AgreementFields.police(in.get(AgreementFields.FORM))) {
      findings.add(Finding.block("agreement.other-series", AgreementFields.FORM.name()));
    }
    if (in.find(AgreementFields.REPLACES).equals(Optional.of(before.id()))) {
      findings.add(Finding.block("agreement.replaces-unsigned", AgreementFields.REPLACES.name()));
    }
    findings.addAll(NextFields.judge(act));
    if (findings.stream().noneMatch(Finding::blocks)) {
      Agreement after = edited(before, in);
      findings.addAll(AgreementFields.preview(withDuties(file, act, in, after), after));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Agreement before = Known.get(file, act);
    Input in = correction(before, act).input();
    CaseFile after = withDuties(file, act, in, edited(before, in));
    return after.with(
        before.state() == AgreementState.CHECKED
            ? NextFields.proposed(act, file.head(), NextSteps.CHECK, act.today())
            : NextFields.stated(act, file.head()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(Known.get(act.file(), act).number());
  }

  private static Correction correction(Agreement before, Act act) {
    return Correction.of(AgreementFields.SPEC, FileKinds.CATALOGUE.row(before), act.input());
  }

  private static CaseFile withDuties(CaseFile file, Act act, Input in, Agreement after) {
    if (!in.mentions(AgreementFields.DUTIES)) {
      return file.with(after);
    }
    List<Duty> duties = AgreementFields.duties(act, in, after.id());
    return file.with(after).withoutAll(file.duties(after.id())).withAll(duties);
  }

  private static Agreement edited(Agreement before, Input in) {
    return new Agreement(
        before.id(),
        before.number(),
        in.get(AgreementFields.FORM),
        AgreementState.DRAFT,
        in.yes(AgreementFields.PARTIAL),
        in.find(AgreementFields.REPLACES),
        in.find(AgreementFields.SESSION),
        new Agreement.Wording(
            in.text(AgreementFields.FACTS),
            in.text(AgreementFields.ISSUES),
            in.text(AgreementFields.TERMS),
            in.text(AgreementFields.PERFORMANCE)),
        in.find(AgreementFields.COPIES).orElse(before.copies()),
        before.draftedOn(),
        Agreement.Review.none(),
        Agreement.Signing.by(
            in.text(AgreementFields.MEDIATORS), in.text(AgreementFields.RECORDER)));
  }
}
