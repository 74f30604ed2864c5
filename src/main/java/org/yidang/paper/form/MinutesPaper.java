package org.yidang.paper.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.paper.block.Document;

/// P09 人民调解记录: the minutes of one session.
///
/// @param told what was told at the beginning
/// @param positions where each party stood at the end
/// @param results the only three results a session can have (domain §2), its own ticked
/// @param next what comes next, by whom and when
/// @param seats everybody who was there, then mediators and recorder
record MinutesPaper(
    String count,
    String time,
    String place,
    String matter,
    String parties,
    String helpers,
    String absent,
    String mediators,
    String recorder,
    String way,
    String recordingNo,
    String told,
    List<Said> minutes,
    List<Said> positions,
    List<String> agreed,
    List<String> open,
    List<Tick> results,
    String next,
    List<Seat> seats)
    implements FilledPaper {

  /// A line of the minutes: `问：`, `答：` or who speaks, and what was said. A note of the recorder
  /// has no speaker.
  record Said(String by, String text) {}

  static MinutesPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Session session = file.session(subject).orElseThrow();
    var people = new Attendees(file, session, words);
    return new MinutesPaper(
        words.text("paper.p09.count", session.no()),
        words.times(session.startAt(), session.endAt()),
        session.place(),
        session.matter().isBlank() ? words.caseName(file) : session.matter(),
        people.parties(),
        people.helpers(),
        people.absent(),
        session.mediators(),
        session.recorder(),
        way(session, words),
        session.recordingNo(),
        told(office, session, words),
        file.minutes(subject).stream().map(line -> said(line, session, words)).toList(),
        file.positions(subject).stream()
            .map(p -> new Said(people.speaker(p.party()), words.sentence(p.text())))
            .toList(),
        items(file, subject, ItemState.AGREED, words),
        items(file, subject, ItemState.OPEN, words),
        Tick.circled(Tick.of(SessionResult.class, Set.of(session.result()), words)),
        next(session, words),
        people.seats());
  }

  private static String way(Session session, Wording words) {
    String form = words.label(session.form());
    return words.text(session.publicly() ? "paper.p09.public" : "paper.p09.closed", form);
  }

  private static String told(Office office, Session session, Wording words) {
    return words.text("paper.p09.told", words.committee(office)) + words.sentence(session.told());
  }

  private static Said said(MinuteLine line, Session session, Wording words) {
    String speaker = line.speaker();
    boolean nobody = speaker.isBlank();
    boolean host = nobody || words.names(session.mediators()).contains(speaker);
    String by =
        switch (line.kind()) {
          case STATEMENT -> nobody ? "" : words.text("paper.p09.speaker", speaker);
          case QUESTION -> words.text(host ? "paper.p09.asks" : "paper.p09.asks-by", speaker);
          case ANSWER -> words.text(nobody ? "paper.p09.answers" : "paper.p09.answers-by", speaker);
          case NOTE -> "";
        };
    boolean note = line.kind() == LineKind.NOTE;
    return new Said(
        by, note ? words.text("paper.p09.note", words.part(line.text())) : line.text().strip());
  }

  private static List<String> items(CaseFile file, UUID session, ItemState state, Wording words) {
    return file.items(session).stream()
        .filter(item -> item.state() == state)
        .map(Item::text)
        .map(words::sentence)
        .toList();
  }

  private static String next(Session session, Wording words) {
    String step = words.part(words.said(session.nextStep()));
    String on = words.dateOrBlank(session.nextOn());
    String by = session.nextBy();
    if (step.isEmpty()) {
      return on.isEmpty() ? "" : words.text("paper.p09.next-on", on);
    }
    String when = on.isEmpty() ? "" : words.text("paper.p09.next-by-day", on);
    String who = by.isBlank() ? "" : words.text("paper.p09.next-by", by);
    return words.sentence(step + when + who);
  }

  @Override
  public Document document(Wording words) {
    return new MinutesBlocks(this, words).document();
  }
}
