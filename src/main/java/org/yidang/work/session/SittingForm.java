package org.yidang.work.session;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.text.PlainText;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Entity;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Position;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The fields of a session (P09, G03), when it is held and when its record is corrected.
public final class SittingForm {
  private static final int MOST_LINES = 500;

  /// All lines of one record together; more does not fit into one entry of the journal.
  private static final int MOST_CHARACTERS = 200_000;

  public static final Field<Track> TRACK =
      Fields.choice("track", Track.class)
          .doc("a people's mediation (default where the file has it), b police mediation", "a");
  public static final Field<String> GOAL =
      Fields.line("goal").doc("what this session is to reach", "查明漏水原因");
  public static final Field<SessionForm> FORM =
      Fields.choice("form", SessionForm.class).doc("joint (default), separate …", "joint");
  public static final Field<Boolean> PUBLICLY =
      Fields.yesNo("publicly").doc("open to listeners; no unless said so (A6)", "no");
  public static final Field<LocalDateTime> START_AT =
      Fields.dateTime("startAt").doc("when it began", "2026-03-02 14:30").needed();
  public static final Field<LocalDateTime> END_AT =
      Fields.dateTime("endAt").doc("when it ended", "2026-03-02 16:00");
  public static final Field<String> PLACE =
      Fields.line("place").doc("where it was held", "青石派出所人民调解室").needed();
  public static final Field<String> MATTER =
      Fields.line("matter").doc("what it was about (事由)", "河湾小区6号楼漏水纠纷");
  public static final Field<String> MEDIATORS =
      Fields.line("mediators").doc("who mediated; those of the file when left out", "林样调");
  public static final Field<String> RECORDER =
      Fields.line("recorder").doc("who wrote the record; the desk's user when left out", "吴样记");
  public static final Field<String> TOLD =
      Fields.text("told").doc("what was told at the beginning", "已告知权利义务，双方均不申请回避。");
  public static final Field<String> RECORDING_NO =
      Fields.line("recordingNo").doc("number of the recording; needed on track b", "LX20260302-01");
  public static final Field<SessionResult> RESULT =
      Fields.choice("result", SessionResult.class)
          .doc("one of the three results", "to-be-continued")
          .needed();
  public static final Field<Boolean> PARTIAL =
      Fields.yesNo("partial").doc("agreed on some items, the rest goes on (部分达成)", "no");

  public static final Field<UUID> PERSON =
      Fields.ref("person").doc("party, agent, helper or mediator of the file", "@jia");
  public static final Field<String> NAME =
      Fields.line("name").atMost(100).doc("name; the person's own when left out", "甲样一");
  public static final Field<String> CAPACITY =
      Fields.line("capacity").doc("what they are here", "申请人");
  public static final Field<Presence> PRESENCE =
      Fields.choice("presence", Presence.class).doc("present (default), by-video …", "present");

  public static final Field<LineKind> LINE_KIND =
      Fields.choice("kind", LineKind.class).doc("statement (default), question …", "statement");
  public static final Field<String> SPEAKER =
      Fields.line("speaker").atMost(100).doc("who spoke", "甲样一");
  public static final Field<String> LINE_TEXT =
      Fields.text("text").doc("what was said", "我家水管没有漏。").needed();

  public static final Field<String> ITEM_TEXT =
      Fields.text("text").atMost(1_000).doc("the item in dispute", "漏水原因").needed();
  public static final Field<ItemState> ITEM_STATE =
      Fields.choice("state", ItemState.class).doc("open (default) or agreed", "open");

  public static final Field<UUID> POSITION_PARTY =
      Fields.ref("party").doc("the party", "@jia").needed();
  public static final Field<String> POSITION_TEXT =
      Fields.text("text").doc("where it stood at the end", "同意先查明原因").needed();

  public static final Field<Input> ATTENDANCES =
      Fields.rows("attendances", FormSpec.of(PERSON, NAME, CAPACITY, PRESENCE))
          .atMost(300)
          .doc("who came, and who did not", "");
  public static final Field<Input> MINUTES =
      Fields.rows("minutes", FormSpec.of(LINE_KIND, SPEAKER, LINE_TEXT))
          .atMost(MOST_LINES)
          .doc("the minutes, line by line", "");
  public static final Field<Input> ITEMS =
      Fields.rows("items", FormSpec.of(ITEM_TEXT, ITEM_STATE))
          .doc("items in dispute as they stood at the end", "");
  public static final Field<Input> POSITIONS =
      Fields.rows("positions", FormSpec.of(POSITION_PARTY, POSITION_TEXT))
          .doc("where each party stood at the end", "");

  /// Fields that hold one text each.
  static final FormSpec PLAIN =
      NextFields.after(
          FormSpec.of(
              TRACK,
              GOAL,
              FORM,
              PUBLICLY,
              START_AT,
              END_AT,
              PLACE,
              MATTER,
              MEDIATORS,
              RECORDER,
              TOLD,
              RECORDING_NO,
              RESULT,
              PARTIAL));

  /// All fields.
  public static final FormSpec SPEC = PLAIN.and(ATTENDANCES, MINUTES, ITEMS, POSITIONS);

  private SittingForm() {}

  /// The session as it was typed.
  static Session session(CaseFile file, Input in, UUID id, int no, int round) {
    Track usual = file.head().tracks().equals(Set.of(Track.B)) ? Track.B : Track.A;
    return new Session(
        id,
        no,
        round,
        in.find(TRACK).orElse(usual),
        in.text(GOAL),
        in.find(FORM).orElse(SessionForm.JOINT),
        in.yes(PUBLICLY),
        in.get(START_AT),
        in.find(END_AT),
        in.get(PLACE),
        in.text(MATTER),
        in.text(MEDIATORS),
        in.text(RECORDER),
        in.text(TOLD),
        in.text(RECORDING_NO),
        in.get(RESULT),
        in.text(NextFields.NEXT_STEP),
        in.text(NextFields.NEXT_BY),
        in.find(NextFields.NEXT_ON));
  }

  static List<Attendance> attendances(CaseFile file, Act act, Input in, UUID session) {
    List<Attendance> all = new ArrayList<>();
    for (Input row : in.rows(ATTENDANCES)) {
      Optional<UUID> person = row.find(PERSON);
      all.add(
          new Attendance(
              act.idOf(row),
              session,
              all.size(),
              person,
              row.find(NAME)
                  .or(() -> person.flatMap(file::find).flatMap(SittingForm::name))
                  .orElse(""),
              row.text(CAPACITY),
              row.find(PRESENCE).orElse(Presence.PRESENT)));
    }
    return all;
  }

  /// Refuses minutes that are too long as a whole; each line by itself has its own limit.
  static List<Finding> judgeMinutes(Input in) {
    int length =
        in.rows(MINUTES).stream().mapToInt(row -> PlainText.length(row.text(LINE_TEXT))).sum();
    return length > MOST_CHARACTERS
        ? List.of(
            Finding.block(
                "session.minutes-too-long",
                in.path(MINUTES),
                String.valueOf(length),
                String.valueOf(MOST_CHARACTERS)))
        : List.of();
  }

  static List<MinuteLine> minutes(Act act, Input in, UUID session) {
    List<MinuteLine> all = new ArrayList<>();
    for (Input row : in.rows(MINUTES)) {
      all.add(
          new MinuteLine(
              act.idOf(row),
              session,
              all.size(),
              row.find(LINE_KIND).orElse(LineKind.STATEMENT),
              row.text(SPEAKER),
              row.get(LINE_TEXT)));
    }
    return all;
  }

  static List<Item> items(Act act, Input in, UUID session) {
    List<Item> all = new ArrayList<>();
    for (Input row : in.rows(ITEMS)) {
      all.add(
          new Item(
              act.idOf(row),
              session,
              all.size(),
              row.get(ITEM_TEXT),
              row.find(ITEM_STATE).orElse(ItemState.OPEN)));
    }
    return all;
  }

  static List<Position> positions(Act act, Input in, UUID session) {
    List<Position> all = new ArrayList<>();
    for (Input row : in.rows(POSITIONS)) {
      all.add(
          new Position(act.idOf(row), session, row.get(POSITION_PARTY), row.get(POSITION_TEXT)));
    }
    return all;
  }

  private static Optional<String> name(Entity person) {
    return switch (person) {
      case Party party -> Optional.of(party.name());
      case Agent agent -> Optional.of(agent.name());
      case Helper helper -> Optional.of(helper.name());
      case Mediator mediator -> Optional.of(mediator.name());
      default -> Optional.empty();
    };
  }
}
