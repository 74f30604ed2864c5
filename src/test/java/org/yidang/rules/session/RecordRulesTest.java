package org.yidang.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Helper;
import org.yidang.model.party.HelperRole;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class RecordRulesTest {
  private static final UUID HELPER = People.id(71);
  private static final UUID GUARDIAN = People.id(61);

  /// The result of a session with its items and what comes next.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/session-result.csv", useHeadersInDisplayName = true)
  void aResultFitsItsItemsAndWhatComesNext(
      SessionResult result,
      String partial,
      @Nullable String items,
      @Nullable String step,
      @Nullable LocalDate on,
      @Nullable String wanted) {
    Session session = session(result, Table.text(step), Optional.ofNullable(on), "林样调", "");

    List<Finding> found =
        RecordRules.of(
            Dispute.at(Stage.MEDIATING),
            new Sitting(session, bothCame(), items(items), List.of()),
            partial.equals("yes"));

    assertThat(found.stream().map(f -> f.rule() + "@" + f.field()).toList())
        .isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(Finding::blocks);
  }

  /// A5: only who came and helps without the parties' consent is found.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "HELPER, PRESENT, -, A5",
        "HELPER, BY_PHONE, -, A5",
        "HELPER, ABSENT, -, -",
        "HELPER, PRESENT, 2026-03-02, -",
        "HELPER, PRESENT, 2026-03-03, A5",
        "TASK_FORCE, PRESENT, -, A5",
        "RESIDENT_LAWYER, PRESENT, -, A5",
        "RECORDER, PRESENT, -, -"
      })
  void whoHelpsHasThePartiesConsent(
      HelperRole role, Presence presence, @Nullable LocalDate consented, @Nullable String wanted) {
    CaseFile file =
        Dispute.at(Stage.MEDIATING)
            .with(
                new Helper(
                    HELPER,
                    role,
                    "周样妇",
                    "妇联",
                    "",
                    "",
                    Optional.empty(),
                    Optional.ofNullable(consented),
                    ""));
    List<Attendance> came = new ArrayList<>(bothCame());
    came.add(attendance(83, Optional.of(HELPER), "周样妇", presence));

    List<Finding> found = found(file, came);

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).allMatch(f -> f.warns() && f.field().equals("attendances[2].person"));
  }

  /// B4, 民法典 19–20: born on a day, who came.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2010-05-16, PRESENT, -, block B4.guardian 15",
        "2010-05-16, BY_VIDEO, -, block B4.guardian 15",
        "2010-05-16, PRESENT, ABSENT, block B4.guardian 15",
        "2010-05-16, PRESENT, PRESENT, -",
        "2010-05-16, PRESENT, BY_VIDEO, -",
        "2010-03-02, PRESENT, -, warn B4.guardian-waived 16",
        "2008-03-03, PRESENT, -, warn B4.guardian-waived 17",
        "2008-03-02, PRESENT, -, -",
        "2010-05-16, ABSENT, PRESENT, -"
      })
  void aMinorComesWithAGuardian(
      LocalDate birth, Presence minor, @Nullable Presence guardian, @Nullable String wanted) {
    CaseFile file =
        Dispute.at(Stage.MEDIATING)
            .with(Dispute.born(Dispute.JIA, 1, birth))
            .with(People.agent(61, Dispute.JIA, Standing.GUARDIAN));
    List<Attendance> came = new ArrayList<>();
    came.add(attendance(81, Optional.of(Dispute.JIA), "学生样一", minor));
    came.add(attendance(82, Optional.of(Dispute.YI), "乙样二", Presence.PRESENT));
    if (guardian != null) {
      came.add(attendance(83, Optional.of(GUARDIAN), "申样律", guardian));
    }

    assertThat(
            found(file, came).stream()
                .map(
                    f ->
                        f.level().name().toLowerCase(Locale.ROOT)
                            + " "
                            + f.rule()
                            + " "
                            + f.args().getFirst()))
        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  @Test
  void thoseWhoCameAreOfTheFileOrHaveAName() {
    List<Attendance> came = new ArrayList<>(bothCame());
    came.add(attendance(83, Optional.of(People.id(99)), "路样人", Presence.PRESENT));
    came.add(attendance(84, Optional.empty(), "", Presence.PRESENT));
    came.add(attendance(85, Optional.empty(), "路样人", Presence.PRESENT));

    assertThat(found(Dispute.at(Stage.MEDIATING), came))
        .containsExactly(
            Finding.block("session.person-unknown", "attendances[2].person"),
            Finding.block("session.nameless", "attendances[3].name"));
  }

  @Test
  void withoutAnyPartyItWasNoSession() {
    CaseFile file = Dispute.at(Stage.MEDIATING).with(People.agent(61, Dispute.JIA, Standing.AGENT));
    Attendance absent = attendance(81, Optional.of(Dispute.JIA), "甲样一", Presence.ABSENT);
    Attendance agent = attendance(82, Optional.of(GUARDIAN), "申样律", Presence.PRESENT);

    assertThat(Table.rules(found(file, List.of(absent)))).containsExactly("session.nobody-came");
    assertThat(found(file, List.of(absent, agent))).isEmpty();
  }

  @Test
  void whoeverAgreesIsThereOrSaysHow() {
    Sitting alone =
        new Sitting(
            session(SessionResult.AGREED, "", Optional.empty(), "林样调", ""),
            List.of(bothCame().getFirst()),
            List.of(),
            List.of());

    assertThat(RecordRules.of(Dispute.at(Stage.MEDIATING), alone, false))
        .containsExactly(Finding.warn("session.party-absent", "attendances", "2"));
  }

  @Test
  void aSessionEndsAfterItBeganAndSomebodyMediates() {
    Session session =
        session(SessionResult.NOT_AGREED, "", Optional.empty(), "", "2026-03-02T09:00");

    assertThat(
            RecordRules.of(
                Dispute.at(Stage.MEDIATING),
                new Sitting(session, bothCame(), List.of(), List.of()),
                false))
        .containsExactly(
            Finding.block("A4.session", "mediators"),
            Finding.block("session.end-before-start", "endAt"));
  }

  @Test
  void thePoliceRecordWhatTheyDo() {
    Session session = Dispute.session(1, Track.B, "2026-03-02T09:00", SessionResult.NOT_AGREED);
    Sitting silent = new Sitting(track(session, ""), bothCame(), List.of(), List.of());

    assertThat(RecordRules.of(Dispute.at(Stage.MEDIATING), silent, false))
        .containsExactly(Finding.warn("B4.recording", "recordingNo"));
    assertThat(
            RecordRules.of(
                Dispute.at(Stage.MEDIATING),
                new Sitting(session, bothCame(), List.of(), List.of()),
                false))
        .isEmpty();
  }

  @Test
  void eachPartyHasOnePosition() {
    UUID id = Dispute.SESSION;
    List<Position> positions =
        List.of(
            new Position(People.id(91), id, Dispute.JIA, "同意"),
            new Position(People.id(92), id, Dispute.JIA, "不同意"),
            new Position(People.id(93), id, People.id(99), "同意"));
    Sitting sitting =
        new Sitting(
            session(SessionResult.NOT_AGREED, "", Optional.empty(), "林样调", ""),
            bothCame(),
            List.of(),
            positions);

    assertThat(RecordRules.of(Dispute.at(Stage.MEDIATING), sitting, false))
        .containsExactly(
            Finding.block("session.position-twice", "positions[1].party"),
            Finding.block("session.party-unknown", "positions[2].party"));
  }

  private static List<Finding> found(CaseFile file, List<Attendance> came) {
    Session session = session(SessionResult.NOT_AGREED, "", Optional.empty(), "林样调", "");
    return RecordRules.of(file, new Sitting(session, came, List.of(), List.of()), false);
  }

  private static List<Attendance> bothCame() {
    return List.of(
        attendance(81, Optional.of(Dispute.JIA), "甲样一", Presence.PRESENT),
        attendance(82, Optional.of(Dispute.YI), "乙样二", Presence.BY_VIDEO));
  }

  private static Attendance attendance(
      long no, Optional<UUID> person, String name, Presence presence) {
    return new Attendance(People.id(no), Dispute.SESSION, (int) no, person, name, "", presence);
  }

  private static List<Item> items(@Nullable String states) {
    List<Item> items = new ArrayList<>();
    for (String state : Table.words(states)) {
      items.add(
          new Item(
              People.id(95 + items.size()),
              Dispute.SESSION,
              items.size(),
              "赔偿",
              ItemState.valueOf(state)));
    }
    return items;
  }

  private static Session session(
      SessionResult result, String step, Optional<LocalDate> on, String mediators, String endAt) {
    Session s = Dispute.session(1, Track.A, "2026-03-02T09:00", result);
    return new Session(
        s.id(),
        s.no(),
        s.round(),
        s.track(),
        "",
        s.form(),
        false,
        s.startAt(),
        endAt.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(endAt)),
        s.place(),
        "",
        mediators,
        "",
        "",
        "",
        result,
        step,
        "",
        on);
  }

  private static Session track(Session s, String recordingNo) {
    return new Session(
        s.id(),
        s.no(),
        s.round(),
        s.track(),
        "",
        s.form(),
        false,
        s.startAt(),
        s.endAt(),
        s.place(),
        "",
        s.mediators(),
        "",
        "",
        recordingNo,
        s.result(),
        "",
        "",
        Optional.empty());
  }
}
