package org.yidang.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.work.Procedure;
import org.yidang.work.agreement.AgreementProcedures;
import org.yidang.work.casefile.CaseProcedures;
import org.yidang.work.followup.FollowupProcedures;
import org.yidang.work.intake.IntakeProcedures;
import org.yidang.work.office.OfficeProcedures;
import org.yidang.work.paper.PrintPaper;
import org.yidang.work.party.PartyProcedures;
import org.yidang.work.session.SessionProcedures;
import org.yidang.work.undo.TakeBack;

/// Everything that can be done, feature by feature in the order of a file's life.
public final class AllProcedures {
  private AllProcedures() {}

  public static List<Procedure> all() {
    WorkCalendar calendar = WorkCalendar.shipped();
    List<Procedure> all = new ArrayList<>();
    all.addAll(OfficeProcedures.all());
    all.addAll(IntakeProcedures.all());
    all.addAll(CaseProcedures.all());
    all.addAll(PartyProcedures.all());
    all.addAll(SessionProcedures.all(calendar));
    all.addAll(AgreementProcedures.all());
    all.addAll(FollowupProcedures.all(calendar));
    all.add(new PrintPaper());
    all.add(new TakeBack(all));
    return all;
  }
}
