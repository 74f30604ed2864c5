package org.yidang.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Consent;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class SessionRulesTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-12-31T18:00");

  /// B5: accepted on a day, earlier police sessions, this one: what is found.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/police-sessions.csv", useHeadersInDisplayName = true)
  void policeMediateOnceOrTwiceAndInTime(
      LocalDate accepted, @Nullable String earlier, String start, @Nullable String wanted) {
    CaseFile file =
        tracks(Set.of(Track.B))
            .with(
                new Acceptance(
                    People.id(3), accepted, CaseSource.POLICE, false, Difficulty.ORDINARY, "", ""));
    int no = 1;
    for (String day : Table.words(earlier)) {
      file = file.with(Dispute.session(no++, Track.B, day + "T09:00", SessionResult.NOT_AGREED));
    }

    List<Finding> found = found(file, Dispute.session(no, Track.B, start, SessionResult.AGREED));

    assertThat(
            found.stream()
                .map(f -> f.rule() + (f.args().isEmpty() ? "" : " " + f.args().getFirst()))
                .toList())
        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  @Test
  void sessionsOfAnEarlierRoundAreNotCountedAgain() {
    CaseFile file = tracks(Set.of(Track.A, Track.B));
    for (int no = 1; no <= 2; no++) {
      file =
          file.with(
              Dispute.session(no, Track.B, "2026-03-0" + no + "T09:00", SessionResult.AGREED));
    }
    Session third = Dispute.session(3, Track.B, "2026-03-03T09:00", SessionResult.AGREED);

    assertThat(Table.rules(found(file, third))).containsExactly("B5.third");
    assertThat(Table.rules(found(file, round(third, 2)))).isEmpty();
    assertThat(Table.rules(found(file, track(third, Track.A)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A, A, ''",
    "B, A, T3.people",
    "A, B, T3.police",
    "B, B, ''",
    "A B, A, ''",
    "A B, B, ''",
  })
  void aSessionIsHeldOnATrackOfTheFile(String tracks, Track track, String wanted) {
    CaseFile file = tracks(Table.set(Track.class, tracks));
    Session session = Dispute.session(1, track, "2026-03-02T09:00", SessionResult.AGREED);

    assertThat(Table.rules(found(file, session)))
        .isEqualTo(wanted.isEmpty() ? List.of() : List.of(wanted));
  }

  @Test
  void nobodyIsMediatedAgainstItsWill() {
    CaseFile file = tracks(Set.of(Track.A, Track.B));
    CaseFile refused =
        file.with(
            Dispute.party(Dispute.YI, 2, "乙样二")
                .consenting(Consent.REFUSED, LocalDateTime.parse("2026-03-01T11:00")));

    assertThat(found(refused, first(Track.A))).containsExactly(Finding.block("A1", ""));
    assertThat(found(refused, first(Track.B))).containsExactly(Finding.block("B2", ""));
  }

  @Test
  void everyPartyKnowsItsRightsBeforeTheFirstSession() {
    CaseFile untold = Dispute.at(Stage.ACCEPTED).with(People.party(12, 2, "乙样二"));
    CaseFile toldLater =
        Dispute.at(Stage.ACCEPTED)
            .with(Dispute.party(Dispute.YI, 2, "乙样二").told(LocalDate.of(2026, 3, 3)));
    Session second = Dispute.session(2, Track.A, "2026-03-02T09:00", SessionResult.AGREED);

    assertThat(found(untold, first(Track.A))).containsExactly(Finding.block("A6", "startAt", "1"));
    assertThat(found(toldLater, first(Track.A)))
        .containsExactly(Finding.block("A6", "startAt", "1"));
    assertThat(found(untold, second)).containsExactly(Finding.warn("A6.later", "startAt", "1"));
  }

  @Test
  void aSessionHasBeenHeldAfterAcceptanceAndInOrder() {
    CaseFile file = Dispute.at(Stage.MEDIATING);
    CaseFile held =
        file.with(Dispute.session(1, Track.A, "2026-03-09T09:00", SessionResult.TO_BE_CONTINUED));

    assertThat(found(file, Dispute.session(1, Track.A, "2027-01-01T09:00", SessionResult.AGREED)))
        .startsWith(Finding.block("time.in-future", "startAt"));
    assertThat(Table.rules(found(file, until(first(Track.A), "2027-01-01T09:00"))))
        .containsExactly("time.in-future");
    assertThat(
            Table.rules(
                found(file, Dispute.session(1, Track.A, "2026-02-28T09:00", SessionResult.AGREED))))
        .contains("session.before-acceptance");
    assertThat(found(held, Dispute.session(2, Track.A, "2026-03-08T09:00", SessionResult.AGREED)))
        .containsExactly(Finding.warn("session.out-of-order", "startAt", "1"));
    assertThat(found(held, Dispute.session(2, Track.A, "2026-03-09T09:00", SessionResult.AGREED)))
        .containsExactly(Finding.warn("session.same-time", "startAt"));
  }

  /// Domain §6: thirty days from acceptance on 1 March, from the reopening, or as extended.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/session-term.csv", useHeadersInDisplayName = true)
  void mediationHasItsTime(
      Track track,
      @Nullable LocalDate reopened,
      @Nullable LocalDate extended,
      LocalDate held,
      @Nullable LocalDate limit) {
    CaseFile file =
        tracks(Set.of(track))
            .with(Dispute.session(1, track, "2026-03-02T09:00", SessionResult.TO_BE_CONTINUED));
    if (reopened != null) {
      Head closed = file.head().moved(Move.END).moved(Move.CLOSE);
      file = file.with(closed.reopened(reopened));
    }
    if (extended != null) {
      file = file.with(file.head().extended(extended));
    }

    List<Finding> found =
        found(file, Dispute.session(2, track, held + "T09:00", SessionResult.AGREED));

    assertThat(found.stream().filter(f -> f.rule().equals("extend.needed")).toList())
        .isEqualTo(
            limit == null
                ? List.of()
                : List.of(Finding.warn("extend.needed", "startAt", "~date." + limit)));
  }

  @Test
  void aSecondPoliceSessionToldBeforeTheOtherIsTheFirst() {
    CaseFile file =
        tracks(Set.of(Track.B))
            .with(Dispute.session(2, Track.B, "2026-03-20T09:00", SessionResult.AGREED));

    assertThat(found(file, Dispute.session(1, Track.B, "2026-03-02T09:00", SessionResult.AGREED)))
        .noneMatch(finding -> finding.rule().startsWith("B5"));
  }

  @Test
  void violenceAtHomeIsNotMediatedByHabit() {
    CaseFile file =
        Dispute.file(
            Stage.ACCEPTED,
            DisputeType.FAMILY,
            Risk.RED,
            Set.of(Track.A, Track.B),
            Set.of(Flag.DOMESTIC_VIOLENCE));

    assertThat(found(file, first(Track.A)))
        .containsExactly(Finding.warn("violence.joint-session", "form"));
    assertThat(Table.rules(found(file, first(Track.B))))
        .containsExactly("violence.police-mediation", "violence.joint-session");
  }

  private static List<Finding> found(CaseFile file, Session session) {
    return SessionRules.of(file, session, NOW, WorkCalendar.shipped());
  }

  private static Session first(Track track) {
    return Dispute.session(1, track, "2026-03-02T09:00", SessionResult.AGREED);
  }

  private static CaseFile tracks(Set<Track> tracks) {
    return Dispute.file(Stage.MEDIATING, DisputeType.NEIGHBOUR, Risk.BLUE, tracks, Set.of());
  }

  private static Session round(Session s, int round) {
    return copy(s, round, s.track(), s.endAt());
  }

  private static Session track(Session s, Track track) {
    return copy(s, s.round(), track, s.endAt());
  }

  private static Session until(Session s, String endAt) {
    return copy(s, s.round(), s.track(), Optional.of(LocalDateTime.parse(endAt)));
  }

  private static Session copy(Session s, int round, Track track, Optional<LocalDateTime> endAt) {
    return new Session(
        s.id(),
        s.no(),
        round,
        track,
        s.goal(),
        s.form(),
        s.publicly(),
        s.startAt(),
        endAt,
        s.place(),
        s.matter(),
        s.mediators(),
        s.recorder(),
        s.told(),
        s.recordingNo(),
        s.result(),
        s.nextStep(),
        s.nextBy(),
        s.nextOn());
  }
}
