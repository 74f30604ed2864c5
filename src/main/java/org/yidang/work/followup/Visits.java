package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Visit;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.followup.CloseRules;
import org.yidang.rules.followup.VisitPlan;
import org.yidang.work.Act;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;

/// When visits are due, and where a file goes with one.
public final class Visits {
  /// From the first session on there is something to visit about.
  private static final Set<Stage> STAGES =
      Set.of(
          Stage.MEDIATING,
          Stage.AGREED,
          Stage.PERFORMING,
          Stage.PERFORMED,
          Stage.UNPERFORMED,
          Stage.ENDED,
          Stage.SUSPENDED,
          Stage.TRANSFERRED,
          Stage.VISITING);

  /// Violence at home is followed up after a warning whether or not it comes to a mediation
  /// (反家庭暴力法 Art. 17).
  private static final Set<Stage> AFTER_VIOLENCE = Set.of(Stage.TRIAGED, Stage.ACCEPTED);

  private static final Set<Stage> AFTERWARDS = Set.of(Stage.PERFORMED, Stage.ENDED, Stage.VISITING);
  private static final int DAYS_TO_CLOSE = 7;

  private Visits() {}

  /// Refuses a visit at a stage where there is nothing yet to visit about.
  public static List<Finding> allowed(CaseFile file) {
    boolean violence = file.intake().flags().contains(Flag.DOMESTIC_VIOLENCE);
    return violence && AFTER_VIOLENCE.contains(file.stage())
        ? List.of()
        : Moves.within(file.stage(), STAGES);
  }

  /// The day for the next visit: what the plan for the file's risk asks for, never in the past.
  public static LocalDate suggested(CaseFile file, LocalDate today) {
    return planned(file, today).filter(day -> !day.isBefore(today)).orElse(today);
  }

  private static Optional<LocalDate> planned(CaseFile file, LocalDate today) {
    int visits = CloseRules.visitsOfRound(file).size();
    LocalDate from =
        Stream.of(
                file.endings().stream().map(Ending::on),
                file.agreements().stream().map(Agreement::effectiveOn).flatMap(Optional::stream),
                file.performances().stream()
                    .filter(p -> p.result() == PerformanceResult.PERFORMED)
                    .map(Performance::on))
            .flatMap(days -> days)
            .max(Comparator.naturalOrder())
            .orElse(today);
    return VisitPlan.next(file, from, visits);
  }

  /// The file's head once a visit is planned or made.
  ///
  /// While somebody still has to perform, visits change nothing about what comes next, unless the
  /// creditor has been told the other roads.
  static Head head(CaseFile file, Act act) {
    Head head = file.head();
    if (!AFTERWARDS.contains(head.stage()) && !givenUp(file)) {
      return NextFields.stated(act, head);
    }
    Head moved = head.moved(Move.VISIT);
    List<Visit> open = file.visits().stream().filter(visit -> !visit.done()).toList();
    if (!open.isEmpty()) {
      return NextFields.proposed(act, moved, NextSteps.VISIT, open.getFirst().plannedOn());
    }
    return planned(file, act.today()).isPresent()
        ? NextFields.proposed(act, moved, NextSteps.PLAN_VISIT, suggested(file, act.today()))
        : NextFields.proposed(act, moved, NextSteps.CLOSE, act.today().plusDays(DAYS_TO_CLOSE));
  }

  private static boolean givenUp(CaseFile file) {
    return file.stage() == Stage.UNPERFORMED
        && file.dutiesInForce().stream()
            .map(file::ledger)
            .filter(ledger -> !ledger.fulfilled())
            .allMatch(ledger -> ledger.routeTold());
  }
}
