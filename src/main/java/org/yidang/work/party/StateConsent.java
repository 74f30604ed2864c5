package org.yidang.work.party;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.party.Consent;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// What parties say to being mediated (A1): a refusal stops every further session.
public final class StateConsent implements Procedure.OnFile {
  public static final Field<Consent> CONSENT =
      Fields.choice("consent", Consent.class).doc("what they say", "agreed").needed();
  public static final Field<LocalDateTime> STATED_AT =
      Fields.dateTime("statedAt").doc("when they said it; now when left out", "2026-03-02 09:10");

  private static final int DAYS_TO_NEXT = 3;

  private static final Spec SPEC =
      Spec.of(
          "state-consent",
          "Keeps what parties say to being mediated (A1).",
          FormSpec.of(CONSENT, Who.PARTIES, STATED_AT));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Who.judge(file, act));
    Optional<LocalDate> day = act.input().find(STATED_AT).map(LocalDateTime::toLocalDate);
    findings.addAll(Days.notInFuture(day, STATED_AT.name(), act.today()));
    if (act.get(CONSENT) == Consent.REFUSED) {
      findings.add(Finding.note("A1.refused", CONSENT.name()));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    LocalDateTime at = act.input().find(STATED_AT).orElse(act.now());
    CaseFile after =
        file.withAll(
            Who.named(file, act).stream()
                .filter(
                    party -> party.consent() != act.get(CONSENT) || act.input().mentions(STATED_AT))
                .map(party -> party.consenting(act.get(CONSENT), at))
                .toList());
    return next(file, act, after);
  }

  /// After a refusal there is nothing left but to end; who thinks better of it is mediated again.
  private static CaseFile next(CaseFile before, Act act, CaseFile after) {
    Head head = after.head();
    if (head.stage().after(Move.END).isEmpty() || refused(before) == refused(after)) {
      return after;
    }
    boolean ends = head.nextStep().equals(NextSteps.code(NextSteps.END));
    if (refused(after)) {
      return after.with(
          NextFields.proposed(act, head, NextSteps.END, act.today().plusDays(DAYS_TO_NEXT)));
    }
    return ends
        ? after.with(
            NextFields.proposed(
                act, head, NextSteps.toMediate(after), act.today().plusDays(DAYS_TO_NEXT)))
        : after;
  }

  private static boolean refused(CaseFile file) {
    return file.parties().stream().anyMatch(party -> party.consent() == Consent.REFUSED);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(Who.names(act.file(), act), "~enum.Consent." + act.get(CONSENT));
  }
}
