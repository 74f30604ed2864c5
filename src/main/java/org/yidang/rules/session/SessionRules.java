package org.yidang.rules.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.TermRules;

/// May this session be held at all? (A1, A6, B2, B5, T1, T3, and the time of domain §6)
public final class SessionRules {
  private static final int MOST_POLICE_SESSIONS = 2;
  private static final int FIRST_POLICE_SESSION_WORKDAYS = 3;
  private static final int SECOND_POLICE_SESSION_WORKDAYS = 7;

  private final CaseFile file;
  private final Session session;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  private SessionRules(CaseFile file, Session session) {
    this.file = file;
    this.session = session;
    this.day = session.startAt().toLocalDate();
  }

  /// What stands against holding a session.
  public static List<Finding> of(
      CaseFile file, Session session, LocalDateTime now, WorkCalendar calendar) {
    var rules = new SessionRules(file, session);
    rules.track();
    rules.times(now);
    rules.consent();
    if (session.track() == Track.A) {
      rules.rightsTold();
      rules.term(calendar);
    } else {
      rules.policeCount(calendar);
    }
    rules.violence();
    return rules.findings;
  }

  private void track() {
    if (!file.head().tracks().contains(session.track())) {
      findings.add(Finding.block(session.track() == Track.B ? "T3.police" : "T3.people", "track"));
    }
  }

  private void times(LocalDateTime now) {
    if (session.startAt().isAfter(now)) {
      findings.add(Finding.block("time.in-future", "startAt"));
    }
    session
        .endAt()
        .filter(end -> end.isAfter(now))
        .ifPresent(end -> findings.add(Finding.block("time.in-future", "endAt")));
    file.acceptance()
        .map(Acceptance::on)
        .filter(day::isBefore)
        .ifPresent(
            on -> findings.add(Finding.block("session.before-acceptance", "startAt", date(on))));
    if (file.sessions().stream().anyMatch(s -> s.startAt().equals(session.startAt()))) {
      findings.add(Finding.warn("session.same-time", "startAt"));
    }
    file.lastSession()
        .filter(last -> session.startAt().isBefore(last.startAt()))
        .ifPresent(
            last ->
                findings.add(
                    Finding.warn("session.out-of-order", "startAt", String.valueOf(last.no()))));
  }

  /// A1: no mediation once a party clearly refuses; B2 says the same for the police.
  private void consent() {
    if (file.parties().stream().anyMatch(party -> party.consent() == Consent.REFUSED)) {
      findings.add(Finding.block(session.track() == Track.A ? "A1" : "B2", ""));
    }
  }

  /// A6: every party has been told its rights before the first session.
  private void rightsTold() {
    long untold = file.parties().stream().filter(party -> !told(party)).count();
    if (untold > 0) {
      String number = String.valueOf(untold);
      findings.add(
          session.no() == 1
              ? Finding.block("A6", "startAt", number)
              : Finding.warn("A6.later", "startAt", number));
    }
  }

  private boolean told(Party party) {
    return party.rightsToldOn().filter(on -> !on.isAfter(day)).isPresent();
  }

  /// The time for mediation is thirty days, longer only with every party's consent (domain §6).
  private void term(WorkCalendar calendar) {
    TermRules.limit(file)
        .map(calendar::roll)
        .filter(day::isAfter)
        .ifPresent(limit -> findings.add(Finding.warn("extend.needed", "startAt", date(limit))));
  }

  /// B5: one police session, a second within seven working days, never a third.
  private void policeCount(WorkCalendar calendar) {
    List<Session> others =
        file.sessions().stream()
            .filter(s -> s.track() == Track.B && s.round() == session.round())
            .toList();
    Optional<Session> earlier = others.stream().filter(s -> s.no() < session.no()).findFirst();
    if (others.size() >= MOST_POLICE_SESSIONS) {
      findings.add(Finding.block("B5.third", "track"));
    } else if (earlier.isPresent()) {
      LocalDate first = earlier.get().startAt().toLocalDate();
      LocalDate limit = calendar.limitInWorkdays(first, SECOND_POLICE_SESSION_WORKDAYS);
      if (day.isAfter(limit)) {
        findings.add(Finding.warn("B5.late", "startAt", date(limit)));
      }
    } else {
      file.acceptance()
          .map(a -> calendar.limitInWorkdays(a.on(), FIRST_POLICE_SESSION_WORKDAYS))
          .filter(day::isAfter)
          .ifPresent(limit -> findings.add(Finding.warn("B5.first", "startAt", date(limit))));
    }
  }

  /// Domestic violence: no police mediation by habit, no joint sitting by habit (domain §5).
  private void violence() {
    if (!file.intake().flags().contains(Flag.DOMESTIC_VIOLENCE)) {
      return;
    }
    if (session.track() == Track.B) {
      findings.add(Finding.warn("violence.police-mediation", "track"));
    }
    if (session.form() == SessionForm.JOINT) {
      findings.add(Finding.warn("violence.joint-session", "form"));
    }
  }

  private static String date(LocalDate day) {
    return "~date." + day;
  }
}
