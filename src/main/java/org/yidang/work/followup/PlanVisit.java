package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.followup.VisitPlan;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Plans a visit; what is left out follows from the file's risk (domain §10).
public final class PlanVisit implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; by the file's risk when left out", "2026-04-20");
  public static final Field<VisitWay> WAY =
      Fields.choice("way", VisitWay.class).doc("by the file's risk when left out", "phone");
  public static final Field<String> VISITOR =
      Fields.line("visitor").atMost(100).doc("who goes; the mediator when left out", "林样调");

  private static final Spec SPEC =
      Spec.of(
          "plan-visit",
          "Plans a visit after the mediation.",
          NextFields.after(FormSpec.of(ON, WAY, VISITOR)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Visits.allowed(file));
    Optional<LocalDate> on = act.input().find(ON);
    findings.addAll(Days.notBefore(on, act.today(), ON.name(), "visit.planned-in-past"));
    boolean twice =
        file.visits().stream()
            .anyMatch(visit -> !visit.done() && visit.plannedOn().equals(on(file, act)));
    if (twice) {
      findings.add(Finding.warn("visit.planned-twice", ON.name(), "~date." + on(file, act)));
    }
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile after =
        file.with(
            new Visit(
                act.newId(),
                on(file, act),
                Optional.empty(),
                act.input().find(WAY).orElse(VisitPlan.way(file)),
                act.input().find(VISITOR).orElseGet(() -> visitor(file, act)),
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                false));
    return after.with(Visits.head(after, act));
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~date." + on(act.file(), act));
  }

  private static LocalDate on(CaseFile file, Act act) {
    return act.input().find(ON).orElseGet(() -> Visits.suggested(file, act.today()));
  }

  static String visitor(CaseFile file, Act act) {
    String mediator = file.head().mediator();
    return mediator.isBlank() ? act.actor().name() : mediator;
  }
}
