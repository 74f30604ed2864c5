package org.yidang.model.casefile;

import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.Mark;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Kind;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Issue;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.Shelving;
import org.yidang.model.followup.Visit;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Position;
import org.yidang.model.session.Session;

/// The kinds of entity a file consists of: one table each.
public final class FileKinds {
  public static final Kind<Head> HEAD = Kind.of("head", Head.class);
  public static final Kind<Intake> INTAKE = Kind.of("intake", Intake.class);
  public static final Kind<Acceptance> ACCEPTANCE = Kind.of("acceptance", Acceptance.class);
  public static final Kind<Extension> EXTENSION = Kind.of("extension", Extension.class);
  public static final Kind<Transfer> TRANSFER = Kind.of("transfer", Transfer.class);
  public static final Kind<Party> PARTY = Kind.of("party", Party.class);
  public static final Kind<Agent> AGENT = Kind.of("agent", Agent.class);
  public static final Kind<Helper> HELPER = Kind.of("helper", Helper.class);
  public static final Kind<Mediator> MEDIATOR = Kind.of("mediator", Mediator.class);
  public static final Kind<Session> SESSION = Kind.of("session", Session.class);
  public static final Kind<Attendance> ATTENDANCE = Kind.of("attendance", Attendance.class);
  public static final Kind<MinuteLine> MINUTE_LINE = Kind.of("minute_line", MinuteLine.class);
  public static final Kind<Item> ITEM = Kind.of("item", Item.class);
  public static final Kind<Position> POSITION = Kind.of("stance", Position.class);
  public static final Kind<Agreement> AGREEMENT = Kind.of("agreement", Agreement.class);
  public static final Kind<Duty> DUTY = Kind.of("duty", Duty.class);
  public static final Kind<Mark> MARK = Kind.of("mark", Mark.class);
  public static final Kind<Performance> PERFORMANCE = Kind.of("performance", Performance.class);
  public static final Kind<Visit> VISIT = Kind.of("visit", Visit.class);
  public static final Kind<Ending> ENDING = Kind.of("ending", Ending.class);
  public static final Kind<Closing> CLOSING = Kind.of("closing", Closing.class);
  public static final Kind<Shelving> SHELVING = Kind.of("shelving", Shelving.class);
  public static final Kind<Issue> ISSUE = Kind.of("issued_paper", Issue.class);

  public static final Catalogue CATALOGUE =
      new Catalogue(
          HEAD,
          INTAKE,
          ACCEPTANCE,
          EXTENSION,
          TRANSFER,
          PARTY,
          AGENT,
          HELPER,
          MEDIATOR,
          SESSION,
          ATTENDANCE,
          MINUTE_LINE,
          ITEM,
          POSITION,
          AGREEMENT,
          DUTY,
          MARK,
          PERFORMANCE,
          VISIT,
          ENDING,
          CLOSING,
          SHELVING,
          ISSUE);

  private FileKinds() {}
}
