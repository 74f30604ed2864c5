package org.yidang.work.followup;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Move;
import org.yidang.model.followup.Satisfaction;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.rules.Finding;
import org.yidang.rules.followup.VisitPlan;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Writes down a visit (P13), planned or not. Naming a visit that was made already corrects it.
public final class RecordVisit implements Procedure.OnFile {
  public static final Field<UUID> VISIT =
      Fields.ref("visit").doc("the planned visit; none for one that was not planned", "@visit");
  public static final Field<LocalDateTime> VISITED_AT =
      Fields.dateTime("visitedAt").doc("when it was made", "2026-04-20 10:00").needed();
  public static final Field<VisitWay> WAY =
      Fields.choice("way", VisitWay.class).doc("as planned when left out", "phone");
  public static final Field<String> VISITOR =
      Fields.line("visitor").atMost(100).doc("as planned when left out", "林样调");
  public static final Field<String> SPOKE_WITH =
      Fields.line("spokeWith").doc("who was asked", "乙样二").needed();
  public static final Field<String> PERFORMED =
      Fields.text("performed").doc("how the agreement is being kept", "已修复漏水，款项付清。");
  public static final Field<Satisfaction> SATISFACTION =
      Fields.choice("satisfaction", Satisfaction.class).doc("what was answered", "satisfied");
  public static final Field<String> LAWSUIT =
      Fields.text("lawsuit").doc("whether somebody sued, and what came of it", "无起诉");
  public static final Field<String> DANGERS =
      Fields.text("dangers").doc("wrong mediation, sharpening, hidden dangers", "一方仍有怨言");
  public static final Field<String> MEASURES =
      Fields.text("measures").doc("what was done about the dangers", "社区民警上门沟通");
  public static final Field<Boolean> RELAPSE =
      Fields.yesNo("relapse").doc("the dispute has broken out again", "no");

  private static final Spec SPEC =
      Spec.of(
          "record-visit",
          "Writes down a visit: who was asked, how the agreement is kept, what is dangerous.",
          NextFields.after(
              FormSpec.of(
                  VISIT,
                  VISITED_AT,
                  WAY,
                  VISITOR,
                  SPOKE_WITH,
                  PERFORMED,
                  SATISFACTION,
                  LAWSUIT,
                  DANGERS,
                  MEASURES,
                  RELAPSE)));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Visits.allowed(file));
    Optional<Visit> planned = act.input().find(VISIT).flatMap(file::visit);
    if (act.input().find(VISIT).isPresent() && planned.isEmpty()) {
      findings.add(Finding.block("visit.unknown", VISIT.name()));
    }
    if (planned.filter(Visit::done).isPresent()) {
      findings.add(Finding.warn("visit.done-before", VISIT.name()));
    }
    if (act.get(VISITED_AT).isAfter(act.now())) {
      findings.add(Finding.block("time.in-future", VISITED_AT.name()));
    }
    if (!act.input().text(DANGERS).isBlank() && act.input().text(MEASURES).isBlank()) {
      findings.add(Finding.warn("A8.visit", MEASURES.name()));
    }
    if (act.input().yes(RELAPSE)) {
      findings.add(Finding.note("visit.relapse", RELAPSE.name()));
    }
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    CaseFile after = file.with(visit(file, act));
    return after.with(
        act.input().yes(RELAPSE) && file.stage().after(Move.REOPEN).isPresent()
            ? NextFields.proposed(act, file.head(), NextSteps.REOPEN, act.today())
            : Visits.head(after, act));
  }

  @Override
  public List<String> told(Act act) {
    return List.of("~date." + act.get(VISITED_AT).toLocalDate(), act.get(SPOKE_WITH));
  }

  private static Visit visit(CaseFile file, Act act) {
    Optional<Visit> planned = act.input().find(VISIT).flatMap(file::visit);
    LocalDateTime at = act.get(VISITED_AT);
    return new Visit(
        planned.map(Visit::id).orElseGet(act::newId),
        planned.map(Visit::plannedOn).orElse(at.toLocalDate()),
        Optional.of(at),
        act.input().find(WAY).or(() -> planned.map(Visit::way)).orElse(VisitPlan.way(file)),
        act.input()
            .find(VISITOR)
            .or(() -> planned.map(Visit::visitor))
            .orElseGet(() -> PlanVisit.visitor(file, act)),
        act.get(SPOKE_WITH),
        act.input().text(PERFORMED),
        act.input().find(SATISFACTION),
        act.input().text(LAWSUIT),
        act.input().text(DANGERS),
        act.input().text(MEASURES),
        act.input().yes(RELAPSE));
  }
}
