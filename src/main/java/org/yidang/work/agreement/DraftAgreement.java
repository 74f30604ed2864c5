package org.yidang.work.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Stage;
import org.yidang.model.office.NumberPattern;
import org.yidang.model.office.Profile;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Input;
import org.yidang.work.form.RowIds;

/// Drafts an agreement and takes its number. A draft may lack what the checks will ask for.
public final class DraftAgreement implements Procedure.OnFile {
  /// The series of numbers for people's mediation and for the police.
  static final String SERIES = "agreement";

  static final String POLICE_SERIES = "police-agreement";

  private static final Spec SPEC =
      Spec.of(
              "draft-agreement",
              "Drafts an agreement with its duties and takes its number.",
              AgreementFields.SPEC)
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Input in = act.input();
    List<Finding> findings = new ArrayList<>(Moves.within(file.stage(), Known.STAGES));
    findings.addAll(RowIds.judge(in, AgreementFields.DUTIES, List.of()));
    findings.addAll(AgreementFields.judge(file, in));
    findings.addAll(NextFields.judge(act));
    if (findings.stream().noneMatch(Finding::blocks)) {
      Agreement draft = draft(file, act, "");
      CaseFile drafted = drafted(file, act, draft);
      findings.addAll(
          AgreementFields.preview(drafted, drafted.agreement(draft.id()).orElseThrow()));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Agreement draft = draft(file, act, number(act));
    Head head = file.head();
    boolean nextIsCheck = file.stage() != Stage.MEDIATING || draft.partial();
    return drafted(file, act, draft)
        .with(
            nextIsCheck
                ? NextFields.proposed(act, head, NextSteps.CHECK, act.today())
                : NextFields.stated(act, head));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.drawn(), "~enum.AgreementForm." + act.get(AgreementFields.FORM));
  }

  /// The file with the draft; of copies as many as A14 wants where nobody said how many.
  private static CaseFile drafted(CaseFile file, Act act, Agreement draft) {
    CaseFile drafted =
        file.with(draft).withAll(AgreementFields.duties(act, act.input(), draft.id()));
    int bound = Effectiveness.bound(drafted, draft).size();
    return act.input().find(AgreementFields.COPIES).isPresent()
        ? drafted
        : drafted.with(draft.inCopies(bound + 1));
  }

  private static String number(Act act) {
    Profile profile = act.office().profile().orElseThrow();
    boolean police = AgreementFields.police(act.get(AgreementFields.FORM));
    int year = act.today().getYear();
    return act.number(
        police ? POLICE_SERIES : SERIES,
        year,
        no ->
            police
                ? NumberPattern.write(profile.policeNumber(), profile.policeLetter(), year, no)
                : NumberPattern.write(profile.agreementNumber(), profile.letter(), year, no));
  }

  private static Agreement draft(CaseFile file, Act act, String number) {
    Input in = act.input();
    Optional<Session> session =
        in.find(AgreementFields.SESSION).flatMap(file::session).or(() -> settling(file));
    AgreementForm form = in.get(AgreementFields.FORM);
    return new Agreement(
        act.newId(),
        number,
        form,
        AgreementState.DRAFT,
        in.find(AgreementFields.PARTIAL).orElse(session.filter(s -> inPart(file, s)).isPresent()),
        in.find(AgreementFields.REPLACES),
        session.map(Session::id),
        new Agreement.Wording(
            in.text(AgreementFields.FACTS),
            in.text(AgreementFields.ISSUES),
            in.text(AgreementFields.TERMS),
            in.text(AgreementFields.PERFORMANCE)),
        in.find(AgreementFields.COPIES).orElse(0),
        act.today(),
        Agreement.Review.none(),
        Agreement.Signing.by(
            in.find(AgreementFields.MEDIATORS)
                .or(() -> session.map(Session::mediators))
                .orElseGet(file::mediatorNames),
            in.find(AgreementFields.RECORDER).or(() -> session.map(Session::recorder)).orElse("")));
  }

  /// The last session, if it brought an agreement.
  private static Optional<Session> settling(CaseFile file) {
    return file.lastSession().filter(session -> session.result() == SessionResult.AGREED);
  }

  private static boolean inPart(CaseFile file, Session session) {
    return session.result() == SessionResult.AGREED
        && file.items(session.id()).stream().anyMatch(item -> item.state() == ItemState.OPEN);
  }
}
