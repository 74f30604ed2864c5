package org.yidang.rules.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Entity;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.HelperRole;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;

/// Does the record of a session hold together? (A4, A5, B4, the three results of domain §2)
public final class RecordRules {
  private static final int MAY_WAIVE_GUARDIAN_FROM = 16;

  private final CaseFile file;
  private final Sitting sitting;
  private final Session session;
  private final List<Finding> findings = new ArrayList<>();

  private RecordRules(CaseFile file, Sitting sitting) {
    this.file = file;
    this.sitting = sitting;
    this.session = sitting.session();
  }

  /// What is wrong with a record, whether it is written or corrected.
  ///
  /// @param partial whether the writer said that only some items are settled (部分达成)
  public static List<Finding> of(CaseFile file, Sitting sitting, boolean partial) {
    var rules = new RecordRules(file, sitting);
    if (rules.session.mediators().isBlank()) {
      rules.findings.add(Finding.block("A4.session", "mediators"));
    }
    rules.end();
    rules.people();
    rules.minors();
    rules.recording();
    rules.positions();
    rules.result(partial);
    return rules.findings;
  }

  private void end() {
    session
        .endAt()
        .filter(end -> !end.isAfter(session.startAt()))
        .ifPresent(end -> findings.add(Finding.block("session.end-before-start", "endAt")));
  }

  private void people() {
    for (int i = 0; i < sitting.attendances().size(); i++) {
      Attendance attendance = sitting.attendances().get(i);
      String path = "attendances[" + i + "]";
      Optional<Entity> person = attendance.person().flatMap(file::find);
      boolean known =
          person
              .filter(
                  p ->
                      p instanceof Party
                          || p instanceof Agent
                          || p instanceof Helper
                          || p instanceof Mediator)
              .isPresent();
      if (attendance.person().isPresent() && !known) {
        findings.add(Finding.block("session.person-unknown", path + ".person"));
      } else if (attendance.name().isBlank()) {
        findings.add(Finding.block("session.nameless", path + ".name"));
      }
      if (attendance.presence() != Presence.ABSENT
          && person.orElse(null) instanceof Helper helper
          && !consented(helper)) {
        findings.add(Finding.warn("A5", path + ".person"));
      }
    }
    if (file.parties().stream().noneMatch(party -> sitting.heard(file, party))) {
      findings.add(Finding.block("session.nobody-came", "attendances"));
    }
  }

  /// A recorder is no 参加人: A5 asks nobody's consent.
  private boolean consented(Helper helper) {
    return helper.role() == HelperRole.RECORDER
        || helper
            .consentedOn()
            .filter(on -> !on.isAfter(session.startAt().toLocalDate()))
            .isPresent();
  }

  /// B4, 民法典 19–20: nobody under eighteen without a guardian. From sixteen on, whoever lives on
  /// own wages may waive it, so there it is a warning.
  private void minors() {
    for (Party party : file.parties()) {
      if (party.minorOn(session.startAt().toLocalDate())
          && sitting.took(party.id())
          && !sitting.guarded(file, party)) {
        int age = party.ageOn(session.startAt().toLocalDate()).orElseThrow();
        boolean mayWaive = age >= MAY_WAIVE_GUARDIAN_FROM;
        findings.add(
            mayWaive
                ? Finding.warn("B4.guardian-waived", "attendances", String.valueOf(age))
                : Finding.block("B4.guardian", "attendances", String.valueOf(age)));
      }
    }
  }

  private void recording() {
    if (session.track() == Track.B && session.recordingNo().isBlank()) {
      findings.add(Finding.warn("B4.recording", "recordingNo"));
    }
  }

  private void positions() {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < sitting.positions().size(); i++) {
      Position position = sitting.positions().get(i);
      String path = "positions[" + i + "].party";
      if (file.party(position.party()).isEmpty()) {
        findings.add(Finding.block("session.party-unknown", path));
      } else if (!seen.add(position.party())) {
        findings.add(Finding.block("session.position-twice", path));
      }
    }
  }

  private void result(boolean partial) {
    boolean open = sitting.someItem(ItemState.OPEN);
    if (session.result() == SessionResult.AGREED) {
      agreed(partial, open);
    } else if (partial) {
      findings.add(Finding.block("session.partial-without-agreement", "partial"));
    }
    if (session.result() == SessionResult.TO_BE_CONTINUED
        || session.result() == SessionResult.AGREED && open && partial) {
      goesOn();
    }
    session
        .nextOn()
        .filter(on -> on.isBefore(session.startAt().toLocalDate()))
        .ifPresent(on -> findings.add(Finding.block("session.next-before", "nextOn")));
  }

  private void agreed(boolean partial, boolean open) {
    if (open && !partial) {
      findings.add(Finding.block("session.items-open", "items"));
    }
    if (partial && !open) {
      findings.add(Finding.block("session.nothing-open", "partial"));
    }
    if (partial && !sitting.someItem(ItemState.AGREED)) {
      findings.add(Finding.block("session.nothing-agreed", "items"));
    }
    file.parties().stream()
        .filter(party -> party.side() <= 2 && !sitting.heard(file, party))
        .findFirst()
        .ifPresent(
            party ->
                findings.add(
                    Finding.warn(
                        "session.party-absent", "attendances", String.valueOf(party.side()))));
  }

  private void goesOn() {
    if (session.nextStep().isBlank()) {
      findings.add(Finding.block("session.next-missing", "nextStep"));
    }
    if (session.nextOn().isEmpty()) {
      findings.add(Finding.block("session.next-missing", "nextOn"));
    }
  }
}
