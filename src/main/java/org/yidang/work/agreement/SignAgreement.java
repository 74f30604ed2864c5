package org.yidang.work.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.Mark;
import org.yidang.model.agreement.MarkKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.model.session.Session;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.agreement.MarkChecks;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;
import org.yidang.work.form.RowIds;

/// Writes down who has put a mark under an agreement. With the last mark it comes into force, on
/// the day of the latest (A13); until then it stays checked and binds nobody.
public final class SignAgreement implements Procedure.OnFile {
  public static final Field<UUID> PARTY =
      Fields.ref("party").doc("whose mark it counts as", "@jia").needed();
  public static final Field<String> SIGNER =
      Fields.line("signer").atMost(100).doc("who made it; the party itself when left out", "甲样一");
  public static final Field<MarkKind> KIND =
      Fields.choice("kind", MarkKind.class)
          .doc("signature (default), seal, fingerprint", "signature");
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-03-16");
  public static final Field<Input> MARKS =
      Fields.rows("marks", FormSpec.of(PARTY, SIGNER, KIND, ON))
          .atMost(300)
          .doc("marks that are new; a row with its id corrects one", "");
  public static final Field<LocalDate> MEDIATOR_SIGNED_ON =
      Fields.date("mediatorSignedOn").doc("the day of the mediator's signature", "2026-03-16");
  public static final Field<LocalDate> SEALED_ON =
      Fields.date("sealedOn").doc("the day of the seal", "2026-03-16");

  private static final int DAYS_TO_NEXT = 3;

  private static final Spec SPEC =
      Spec.of(
          "sign-agreement",
          "Writes down marks under an agreement; the last one brings it into force.",
          NextFields.after(
              FormSpec.of(AgreementFields.AGREEMENT, MARKS, MEDIATOR_SIGNED_ON, SEALED_ON)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Input in = act.input();
    List<Finding> findings = new ArrayList<>(Known.open(file, act, Set.of(AgreementState.CHECKED)));
    if (findings.isEmpty()) {
      findings.addAll(RowIds.judge(in, MARKS, file.marks(Known.get(file, act).id())));
    }
    if (!findings.isEmpty()) {
      return findings;
    }
    CaseFile after = marked(file, act);
    Agreement agreement = Known.get(after, act);
    if (!Effectiveness.begun(after, agreement)) {
      findings.add(Finding.block("agreement.no-mark", MARKS.name()));
    }
    for (Input row : in.rows(MARKS)) {
      UUID id = act.idOf(row);
      List<Mark> all = after.marks(agreement.id());
      all.stream()
          .filter(mark -> mark.id().equals(id))
          .flatMap(mark -> MarkChecks.of(after, mark, all).stream())
          .forEach(finding -> findings.add(finding.under(row.path())));
    }
    findings.addAll(days(after, act, agreement));
    findings.addAll(NextFields.judge(act));
    Effectiveness effect = Effectiveness.of(after, agreement);
    if (effect.complete()) {
      findings.addAll(due(after, agreement, effect));
      if (!(agreement.partial() && file.stage() == Stage.MEDIATING)) {
        findings.addAll(Moves.allowed(readied(file.head(), agreement).stage(), Move.SIGN));
      }
    } else {
      findings.add(missing(effect));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile after = marked(file, act);
    Agreement agreement = Known.get(after, act);
    Effectiveness effect = Effectiveness.of(after, agreement);
    if (effect.on().isEmpty()) {
      return after.with(
          NextFields.proposed(
              act, after.head(), NextSteps.SIGN, act.today().plusDays(DAYS_TO_NEXT)));
    }
    CaseFile signed = after.with(agreement.inForce(effect.on().get()));
    Head head = signed.head();
    if (agreement.partial() && head.stage() == Stage.MEDIATING) {
      return signed.with(NextFields.stated(act, talksGoOn(signed, act, head)));
    }
    Head moved = readied(head, agreement).moved(Move.SIGN);
    return signed.with(
        NextFields.proposed(act, moved, NextSteps.WATCH, firstDue(signed, act.today())));
  }

  @Override
  public List<String> told(Act act) {
    Agreement after = Known.get(change(act.file(), act), act);
    return List.of(after.number(), "~enum.AgreementState." + after.state());
  }

  /// What the last session said would come next about the rest.
  private static Head talksGoOn(CaseFile file, Act act, Head head) {
    Optional<Session> last = file.lastSession();
    return head.next(
        last.map(Session::nextStep)
            .filter(step -> !step.isBlank())
            .orElse(NextSteps.code(NextSteps.NEXT_SESSION)),
        last.map(Session::nextBy).filter(by -> !by.isBlank()).orElse(head.nextBy()),
        last.flatMap(Session::nextOn)
            .filter(day -> !day.isBefore(act.today()))
            .or(() -> Optional.of(act.today().plusDays(DAYS_TO_NEXT))));
  }

  /// A new agreement about what was not performed puts the file back to performing first.
  private static Head readied(Head head, Agreement agreement) {
    return head.stage() == Stage.UNPERFORMED && agreement.replaces().isPresent()
        ? head.moved(Move.PERFORM)
        : head;
  }

  /// The file with the marks that were typed, whether or not they make the agreement effective.
  private static CaseFile marked(CaseFile file, Act act) {
    Input in = act.input();
    Agreement before = Known.get(file, act);
    List<Mark> marks = new ArrayList<>();
    for (Input row : in.rows(MARKS)) {
      UUID party = row.get(PARTY);
      marks.add(
          new Mark(
              act.idOf(row),
              before.id(),
              party,
              row.find(SIGNER)
                  .orElseGet(() -> file.party(party).map(SignAgreement::own).orElse("")),
              row.find(KIND).orElse(MarkKind.SIGNATURE),
              row.find(ON).orElse(act.today())));
    }
    return file.with(
            before.marked(
                in.find(MEDIATOR_SIGNED_ON).or(before::mediatorSignedOn),
                in.find(SEALED_ON).or(before::sealedOn)))
        .withAll(marks);
  }

  /// Who signs for a party that stands for itself.
  private static String own(Party party) {
    boolean byChief = party.kind() == PartyKind.ORGANISATION && !party.chief().isBlank();
    return byChief ? party.chief() : party.name();
  }

  private static List<Finding> days(CaseFile after, Act act, Agreement agreement) {
    List<Finding> findings = new ArrayList<>();
    LocalDate agreed = Effectiveness.agreedOn(after, agreement);
    for (Input row : act.input().rows(MARKS)) {
      day(row, ON, act, agreed, findings);
    }
    day(act.input(), MEDIATOR_SIGNED_ON, act, agreed, findings);
    day(act.input(), SEALED_ON, act, agreed, findings);
    return findings;
  }

  private static void day(
      Input in, Field<LocalDate> field, Act act, LocalDate agreed, List<Finding> findings) {
    findings.addAll(Days.notInFuture(in.find(field), in.path(field), act.today()));
    findings.addAll(Days.notBefore(in.find(field), agreed, in.path(field), "mark.before-agreed"));
  }

  /// A duty that was due before anybody signed makes no sense; one that fell due while marks were
  /// still missing may have been done already.
  private static List<Finding> due(CaseFile after, Agreement agreement, Effectiveness effect) {
    LocalDate inForce = effect.on().orElseThrow();
    LocalDate first =
        after.marks(agreement.id()).stream()
            .map(Mark::on)
            .min(Comparator.naturalOrder())
            .orElse(inForce);
    List<Finding> findings = new ArrayList<>();
    for (Duty duty : after.duties(agreement.id())) {
      String field = "duties[" + duty.place() + "].due";
      if (duty.due().isBefore(first)) {
        findings.add(Finding.block("agreement.due-before-signing", field, "~date." + first));
      } else if (duty.due().isBefore(inForce)) {
        findings.add(Finding.warn("agreement.due-before-effect", field, "~date." + inForce));
      }
    }
    return findings;
  }

  private static Finding missing(Effectiveness effect) {
    return Finding.note(
        "A13",
        "",
        String.valueOf(effect.unmarked().size()),
        effect.mediatorMissing() ? "1" : "0",
        effect.sealMissing() ? "1" : "0");
  }

  /// The day on which something has to be watched next.
  private static LocalDate firstDue(CaseFile file, LocalDate today) {
    return file.dutiesInForce().stream()
        .flatMap(duty -> file.ledger(duty).nextDue().stream())
        .min(Comparator.naturalOrder())
        .filter(day -> !day.isBefore(today))
        .orElse(today);
  }
}
