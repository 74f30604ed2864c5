package org.yidang.work.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Keeps that parties were told their rights and duties and signed it (P05, A6): before the first
/// session.
public final class TellRights implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("day they signed P05; today when left out", "2026-03-02");

  private static final int DAYS_TO_SESSION = 3;

  private static final Spec SPEC =
      Spec.of(
          "tell-rights",
          "Keeps that parties were told their rights and duties and signed it (P05).",
          NextFields.after(FormSpec.of(ON, Who.PARTIES)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Who.judge(file, act));
    findings.addAll(Days.notInFuture(act.input().find(ON), ON.name(), act.today()));
    findings.addAll(
        Days.notBefore(
            act.input().find(ON), file.head().openedOn(), ON.name(), "rights.before-report"));
    findings.addAll(toldBefore(file, act));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    LocalDate on = act.input().find(ON).orElse(act.today());
    CaseFile told = file.withAll(meant(file, act).stream().map(party -> party.told(on)).toList());
    boolean wasNext = file.head().nextStep().equals(NextSteps.code(NextSteps.TELL_RIGHTS));
    boolean allTold = told.parties().stream().allMatch(party -> party.rightsToldOn().isPresent());
    return told.with(
        wasNext && allTold
            ? NextFields.proposed(
                act, file.head(), NextSteps.FIRST_SESSION, act.today().plusDays(DAYS_TO_SESSION))
            : NextFields.stated(act, file.head()));
  }

  /// Those that are named; else those who have not been told yet, else all.
  private static List<Party> meant(CaseFile file, Act act) {
    List<Party> named = Who.named(file, act);
    List<Party> untold = named.stream().filter(party -> party.rightsToldOn().isEmpty()).toList();
    return act.input().rows(Who.PARTIES).isEmpty() && !untold.isEmpty() ? untold : named;
  }

  /// The day on which somebody signed is not changed without a word.
  private static List<Finding> toldBefore(CaseFile file, Act act) {
    LocalDate on = act.input().find(ON).orElse(act.today());
    return meant(file, act).stream()
        .flatMap(party -> party.rightsToldOn().stream())
        .filter(before -> !before.equals(on))
        .map(before -> Finding.warn("rights.told-before", ON.name(), "~date." + before))
        .limit(1)
        .toList();
  }

  @Override
  public List<String> told(Act act) {
    String names =
        meant(act.file(), act).stream().map(Party::name).collect(Collectors.joining("、"));
    return List.of(names, "~date." + act.input().find(ON).orElse(act.today()));
  }
}
