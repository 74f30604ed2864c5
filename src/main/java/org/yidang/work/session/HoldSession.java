package org.yidang.work.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.session.RecordRules;
import org.yidang.rules.session.SessionRules;
import org.yidang.rules.session.Sitting;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Input;
import org.yidang.work.form.RowIds;

/// Writes down a session that was held (P09; G03 on track B), and moves the file by its result.
public final class HoldSession implements Procedure.OnFile {
  private static final Spec SPEC =
      Spec.of(
          "hold-session",
          "Writes down a session: who came, what was said, what was settled, what comes next.",
          SittingForm.SPEC);
  private static final int SECOND_POLICE_SESSION_WORKDAYS = 7;
  private static final int DAYS_TO_END = 3;

  private final WorkCalendar calendar;

  public HoldSession(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Input in = act.input();
    Sitting sitting = sitting(file, act);
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.MEDIATE));
    findings.addAll(RowIds.judge(in, SittingForm.ATTENDANCES, List.of()));
    findings.addAll(RowIds.judge(in, SittingForm.MINUTES, List.of()));
    findings.addAll(RowIds.judge(in, SittingForm.ITEMS, List.of()));
    findings.addAll(RowIds.judge(in, SittingForm.POSITIONS, List.of()));
    findings.addAll(SittingForm.judgeMinutes(in));
    findings.addAll(SessionRules.of(file, sitting.session(), act.now(), calendar));
    findings.addAll(RecordRules.of(file, sitting, in.yes(SittingForm.PARTIAL)));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Sitting sitting = sitting(file, act);
    Session session = sitting.session();
    Head head = moved(file.head(), session.result(), sitting.someItem(ItemState.OPEN));
    return file.with(session)
        .withAll(sitting.attendances())
        .withAll(SittingForm.minutes(act, act.input(), session.id()))
        .withAll(sitting.items())
        .withAll(sitting.positions())
        .with(next(file, act, session, head));
  }

  @Override
  public List<String> told(Act act) {
    Session session = sitting(act.file(), act).session();
    return List.of(
        String.valueOf(session.no()),
        "~date." + session.startAt().toLocalDate(),
        "~enum.SessionResult." + session.result());
  }

  /// The head where the result of a session leads to: settled, settled in part, or on with it.
  static Head moved(Head head, SessionResult result, boolean itemsOpen) {
    Head mediating = head.moved(Move.MEDIATE);
    return result == SessionResult.AGREED
        ? mediating.moved(itemsOpen ? Move.SETTLE_PART : Move.SETTLE)
        : mediating;
  }

  private Head next(CaseFile file, Act act, Session session, Head head) {
    return switch (session.result()) {
      case AGREED -> NextFields.proposed(act, head, NextSteps.DRAFT, act.today());
      case TO_BE_CONTINUED -> NextFields.proposed(act, head, NextSteps.NEXT_SESSION, act.today());
      case NOT_AGREED -> {
        boolean onceMore =
            session.track() == Track.B
                && file.sessions().stream()
                    .noneMatch(s -> s.track() == Track.B && s.round() == session.round());
        LocalDate day = session.startAt().toLocalDate();
        yield onceMore
            ? NextFields.proposed(
                act,
                head,
                NextSteps.NEXT_SESSION,
                calendar.limitInWorkdays(day, SECOND_POLICE_SESSION_WORKDAYS))
            : NextFields.proposed(
                act, head, NextSteps.END, calendar.limitInDays(act.today(), DAYS_TO_END));
      }
    };
  }

  private static Sitting sitting(CaseFile file, Act act) {
    UUID id = act.newId();
    Input in =
        act.input()
            .withDefault(SittingForm.MEDIATORS, file.mediatorNames())
            .withDefault(SittingForm.RECORDER, act.actor().name());
    int no = file.sessions().stream().mapToInt(Session::no).max().orElse(0) + 1;
    return new Sitting(
        SittingForm.session(file, in, id, no, file.head().round()),
        SittingForm.attendances(file, act, in, id),
        SittingForm.items(act, in, id),
        SittingForm.positions(act, in, id));
  }
}
