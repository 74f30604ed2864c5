package org.yidang.desk.session;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Suggestion;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseName;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Entity;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.Session;
import org.yidang.words.Words;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// 调解: sessions 1…n, the latest first, each with its minutes, items and result.
public final class SessionPart extends FilePart {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Words words;

  public SessionPart(Bench bench) {
    super("session", bench);
    words = bench.words();
  }

  @Override
  public List<String> procedures() {
    return List.of("hold-session", "amend-session", "end-mediation");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    Stage stage = now.file().stage();
    return switch (stage) {
      case ACCEPTED, MEDIATING -> List.of(Step.usual("hold-session"), Step.of("end-mediation"));
      case AGREED -> List.of(Step.of("hold-session"), Step.of("end-mediation"));
      case SUSPENDED -> List.of(Step.of("end-mediation"));
      default -> List.of();
    };
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    String id = subject.map(UUID::toString).orElse("");
    Form form =
        switch (procedure) {
          case "hold-session" -> fresh(now);
          case "amend-session" ->
              subject.flatMap(now.file()::session).map(s -> known(now, s)).orElse(Form.empty());
          default -> Form.of("reason", reason(now.file()));
        };
    return procedure.equals("end-mediation")
        ? StepEditor.plain(bench(), procedure, now, id, form)
        : StepEditor.with(
            bench(),
            procedure,
            now,
            id,
            form,
            forms -> spec(procedure).fields().forEach(field -> add(forms, field, now.file())));
  }

  /// Why it ends, as the file has it (A1).
  private static String reason(CaseFile file) {
    boolean refused = file.parties().stream().anyMatch(party -> party.consent() == Consent.REFUSED);
    return refused ? "refused" : "not-reached";
  }

  /// What is said stands in lines: who, how, what; so do people, items and positions.
  private static void add(Forms forms, Field<?> field, CaseFile file) {
    switch (field.name()) {
      case "session" -> forms.form().text("session");
      case "minutes" ->
          forms.lines(
              field, "speaker", typed -> speakers(file, typed), "speaker:2", "kind:2", "text:8");
      case "attendances" -> forms.lines(field, "person:3", "name:3", "capacity:4", "presence:2");
      case "items" -> forms.lines(field, "text:9", "state:3");
      case "positions" -> forms.lines(field, "party:3", "text:9");
      default -> forms.field(field);
    }
  }

  private static List<Suggestion> speakers(CaseFile file, String typed) {
    Stream<Entity> people =
        Stream.of(file.mediators(), file.parties(), file.agents(), file.helpers())
            .flatMap(List::stream);
    return people
        .map(
            who ->
                switch (who) {
                  case Mediator mediator -> mediator.name();
                  case Party party -> party.name();
                  case Agent agent -> agent.name();
                  case Helper helper -> helper.name();
                  default -> "";
                })
        .filter(name -> name.contains(typed))
        .distinct()
        .map(name -> new Suggestion(name, name, ""))
        .toList();
  }

  /// A session begins with what the last one left open, and with everybody of the file.
  private Form fresh(FileShown now) {
    CaseFile file = now.file();
    Form form =
        Form.of(
            "form", "joint",
            "publicly", "no",
            "startAt", bench().place().clock().now().format(TYPED),
            "place", file.lastSession().map(Session::place).orElse(""),
            "matter",
                words.text(
                    "file.title",
                    CaseName.inFull(file).between(),
                    words.label(file.intake().type())),
            "mediators", file.head().mediator(),
            "result", "to-be-continued");
    List<Form> people = new ArrayList<>();
    for (Party party : file.parties()) {
      people.add(person(party.id(), party.name(), side(party)));
      for (Agent agent : file.agentsOf(party.id())) {
        people.add(person(agent.id(), agent.name(), words.label(agent.standing())));
      }
    }
    file.helpers().forEach(helper -> people.add(person(helper.id(), helper.name(), helper.body())));
    List<Form> open =
        file.lastSession().map(session -> file.items(session.id())).orElse(List.of()).stream()
            .filter(item -> item.state() == ItemState.OPEN)
            .map(item -> Form.of("text", item.text(), "state", "open"))
            .toList();
    return form.withRows("attendances", people)
        .withRows("minutes", List.of(Form.of("kind", "statement")))
        .withRows("items", open.isEmpty() ? List.of(Form.of("state", "open")) : open);
  }

  private String side(Party party) {
    return words.text("desk.party.side." + Math.min(party.side(), 3), party.side());
  }

  private static Form person(UUID id, String name, String capacity) {
    return Form.of(
        "person", id.toString(), "name", name, "capacity", capacity, "presence", "present");
  }

  private Form known(FileShown now, Session session) {
    CaseFile file = now.file();
    FormSpec spec = spec("amend-session");
    return Filled.from(session, FileKinds.CATALOGUE, spec)
        .with("session", session.id().toString())
        .withRows("attendances", rows(file.attendances(session.id()), spec, "attendances"))
        .withRows("minutes", rows(file.minutes(session.id()), spec, "minutes"))
        .withRows("items", rows(file.items(session.id()), spec, "items"))
        .withRows("positions", rows(file.positions(session.id()), spec, "positions"));
  }

  private List<Form> rows(List<? extends Entity> entities, FormSpec spec, String field) {
    FormSpec inner = spec.field(field).flatMap(Field::rows).orElseThrow();
    return entities.stream()
        .map(
            entity ->
                Filled.from(entity, FileKinds.CATALOGUE, inner).with("id", entity.id().toString()))
        .toList();
  }

  private FormSpec spec(String procedure) {
    return bench().place().procedures().find(procedure).orElseThrow().spec().form();
  }

  @Override
  protected List<Node> cards(FileShown now) {
    SessionCards read = new SessionCards(words, now.file());
    boolean may = !now.readOnly() && !now.file().stage().sealed();
    List<Node> cards = new ArrayList<>();
    now.file().endings().reversed().forEach(ending -> cards.add(read.ending(ending)));
    for (Session session : now.file().sessions().reversed()) {
      Card card = read.session(session);
      if (may) {
        card.action(opens("amend-session", session.id(), Feather.EDIT_2, "desk.section.edit"));
      }
      cards.add(card);
    }
    return cards;
  }
}
