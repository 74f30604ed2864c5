package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.Head;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// The fields in which somebody may say themselves what has to be done next, by whom and when.
///
/// Whatever moves a file proposes a next step with a day; these fields only override it, so that
/// an open file never is without one.
public final class NextFields {
  public static final Field<String> NEXT_STEP =
      Fields.line("nextStep").doc("what has to be done next; proposed when left out", "请水暖工到场查漏");
  public static final Field<String> NEXT_BY =
      Fields.line("nextBy").doc("who does it; the mediator when left out", "林样调");
  public static final Field<LocalDate> NEXT_ON =
      Fields.date("nextOn").doc("by when; proposed when left out", "2026-03-09");

  private NextFields() {}

  /// A form with these fields at its end.
  public static FormSpec after(FormSpec spec) {
    return spec.and(NEXT_STEP, NEXT_BY, NEXT_ON);
  }

  /// A next step that should have been done already is no next step.
  public static List<Finding> judge(Act act) {
    Optional<LocalDate> on = act.input().find(NEXT_ON);
    return on.filter(day -> day.isBefore(act.today())).isPresent()
        ? List.of(Finding.warn("next.in-past", act.input().path(NEXT_ON), "~date." + act.today()))
        : List.of();
  }

  /// The head with what was said to be next, or with the proposal where nothing was said.
  ///
  /// @param code one of [NextSteps]
  /// @param day the day proposed
  public static Head proposed(Act act, Head head, String code, LocalDate day) {
    return head.next(
        act.input().find(NEXT_STEP).orElse(NextSteps.code(code)),
        act.input().find(NEXT_BY).orElse(responsible(act, head)),
        Optional.of(act.input().find(NEXT_ON).orElse(day)));
  }

  /// The head with what was said to be next; what was not said stays as it was.
  public static Head stated(Act act, Head head) {
    return head.next(
        act.input().find(NEXT_STEP).orElse(head.nextStep()),
        act.input().find(NEXT_BY).orElse(head.nextBy()),
        act.input().find(NEXT_ON).or(head::nextOn));
  }

  private static String responsible(Act act, Head head) {
    return head.mediator().isBlank() ? act.actor().name() : head.mediator();
  }
}
