package org.yidang.work.session;

import java.util.List;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.work.Procedure;

/// What can be done about sessions.
public final class SessionProcedures {
  private SessionProcedures() {}

  public static List<Procedure> all(WorkCalendar calendar) {
    return List.of(new HoldSession(calendar), new AmendSession(calendar));
  }
}
