package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.followup.VisitPlan;
import org.yidang.work.Act;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;

/// Where a file goes when something has happened to one of its duties.
final class Performances {
  static final Field<UUID> DUTY = Fields.ref("duty").doc("the duty", "@duty").needed();

  private static final int DAYS_TO_PLAN_A_VISIT = 7;

  private Performances() {}

  static Duty duty(CaseFile file, Act act) {
    return file.duty(act.get(DUTY)).orElseThrow();
  }

  /// The head of a file in which a performance has just been written down.
  ///
  /// @param failed whether what was written down is that an overdue duty was not performed
  static Head head(CaseFile file, Act act, LocalDate on, boolean failed) {
    Head head = file.head();
    if (failed && head.stage().after(Move.DEFAULT).isPresent()) {
      return NextFields.proposed(
          act, head.moved(Move.DEFAULT), NextSteps.URGE, act.today().plusDays(1));
    }
    boolean performing = head.stage() == Stage.PERFORMING || head.stage() == Stage.UNPERFORMED;
    if (!performing) {
      return NextFields.stated(act, head);
    }
    if (file.nothingUnsigned() && file.allSettled(act.today())) {
      return NextFields.proposed(
          act, head.moved(Move.PERFORM_ALL), NextSteps.PLAN_VISIT, visitDay(file, on));
    }
    boolean overdue =
        file.dutiesInForce().stream().anyMatch(duty -> file.ledger(duty).overdue(act.today()));
    Head moved = head.stage() == Stage.UNPERFORMED && !overdue ? head.moved(Move.PERFORM) : head;
    return overdue
        ? NextFields.proposed(act, moved, NextSteps.URGE, act.today().plusDays(1))
        : NextFields.proposed(
            act, moved, NextSteps.WATCH, nextDue(file, act.today()).orElse(act.today()));
  }

  /// By when a visit has to be planned: within a week, or sooner where the plan asks for it.
  static LocalDate visitDay(CaseFile file, LocalDate from) {
    int first = VisitPlan.days(file).getFirst();
    return from.plusDays(Math.min(first, DAYS_TO_PLAN_A_VISIT));
  }

  private static Optional<LocalDate> nextDue(CaseFile file, LocalDate today) {
    List<LocalDate> days =
        file.dutiesInForce().stream()
            .map(file::ledger)
            .flatMap(ledger -> ledger.nextDue().stream())
            .toList();
    return days.stream().filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
  }
}
