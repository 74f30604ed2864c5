package org.yidang.desk.session;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.file.Facts;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Ending;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Position;
import org.yidang.model.session.Session;
import org.yidang.words.Words;
import org.yidang.work.form.Field;

/// Sessions to read: what was told, who came, what was said, where everybody stood at the end and
/// what was to be done next; and how a mediation ended.
final class SessionCards {
  private final Words words;
  private final CaseFile file;

  SessionCards(Words words, CaseFile file) {
    this.words = words;
    this.file = file;
  }

  Card session(Session session) {
    Card card =
        new Card(
            words.text("desk.session.name", session.no(), session.startAt()),
            facts(session).node());
    Label result = new Label(words.label(session.result()));
    result.getStyleClass().addAll("chip", "result-" + Field.code(session.result()));
    card.action(result);
    card.body().getChildren().addAll(items(session), minutes(session), outcome(session).node());
    return card;
  }

  private Facts facts(Session session) {
    return new Facts(words, "hold-session")
        .add("goal", session.goal())
        .round(file.head(), session.round())
        .choice("track", Optional.of(session.track()))
        .choice("form", Optional.of(session.form()))
        .yes("publicly", session.publicly())
        .time("endAt", session.endAt())
        .add("place", session.place())
        .add("mediators", session.mediators())
        .add("recorder", session.recorder())
        .add("recordingNo", session.recordingNo())
        .wide("matter", session.matter())
        .list("attendances", file.attendances(session.id()).stream().map(this::who).toList())
        .wide("told", session.told());
  }

  private String who(Attendance who) {
    return words.text("desk.session.who", who.name(), who.capacity(), words.label(who.presence()));
  }

  /// Where everybody stood, and what was to be done next.
  private Facts outcome(Session session) {
    return new Facts(words, "hold-session")
        .lines("positions", file.positions(session.id()).stream().map(this::position).toList())
        .wide("nextStep", words.worded(session.nextStep()))
        .add("nextBy", session.nextBy())
        .day("nextOn", session.nextOn());
  }

  private String position(Position position) {
    String party = file.party(position.party()).map(Party::name).orElse("");
    return words.text("desk.session.position", party, position.text());
  }

  private Node items(Session session) {
    VBox list = new VBox();
    list.getStyleClass().add("items");
    for (Item item : file.items(session.id())) {
      Label state = new Label(words.label(item.state()));
      state.getStyleClass().addAll("chip", "item-" + Field.code(item.state()));
      list.getChildren().add(line(state, item.text(), "item"));
    }
    return list;
  }

  private Node minutes(Session session) {
    VBox list = new VBox();
    list.getStyleClass().add("minutes");
    for (MinuteLine line : file.minutes(session.id())) {
      Label speaker = new Label(words.text("desk.session.speaker", speaker(line)));
      speaker.getStyleClass().add("speaker");
      speaker.setWrapText(true);
      list.getChildren().add(line(speaker, line.text(), "minute"));
    }
    return list;
  }

  /// Whoever only states something needs no word for it.
  private String speaker(MinuteLine line) {
    String kind = words.label(line.kind());
    if (line.speaker().isBlank()) {
      return kind;
    }
    return line.kind() == LineKind.STATEMENT
        ? line.speaker()
        : words.text("desk.session.speaker.kind", line.speaker(), kind);
  }

  private static Node line(Label head, String said, String style) {
    head.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(said);
    text.setWrapText(true);
    HBox line = new HBox(head, text);
    line.getStyleClass().add(style);
    return line;
  }

  Card ending(Ending ending) {
    return new Card(
        words.text("procedure.end-mediation"),
        new Facts(words, "end-mediation")
            .day("on", Optional.of(ending.on()))
            .choice("reason", Optional.of(ending.reason()))
            .round(file.head(), ending.round())
            .wide("explanation", ending.explanation())
            .list("routes", ending.routes().stream().sorted().map(words::label).toList())
            .wide("advice", ending.advice())
            .node());
  }
}
