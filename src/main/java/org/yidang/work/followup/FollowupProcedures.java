package org.yidang.work.followup;

import java.util.List;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.work.Procedure;

/// What can be done after an agreement, or without one.
public final class FollowupProcedures {
  private FollowupProcedures() {}

  public static List<Procedure> all(WorkCalendar calendar) {
    return List.of(
        new RecordPerformance(),
        new UrgePerformance(),
        new PlanVisit(),
        new RecordVisit(),
        new EndMediation(calendar),
        new CloseFile(calendar),
        new ShelveFile());
  }
}
