package org.yidang.work.party;

import java.util.List;
import org.yidang.work.Procedure;

/// What can be done about the people of a file.
public final class PartyProcedures {
  private PartyProcedures() {}

  public static List<Procedure> all() {
    return List.of(
        new AddParty(),
        new EditParty(),
        new RemoveParty(),
        new StateConsent(),
        new TellRights(),
        new AddAgent(),
        new EditAgent(),
        new RemoveAgent(),
        new InviteHelper(),
        new EditHelper(),
        new RemoveHelper(),
        new NameMediator(),
        new RemoveMediator());
  }
}
