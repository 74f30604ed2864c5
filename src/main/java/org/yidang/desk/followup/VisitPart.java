package org.yidang.desk.followup;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Lamp;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Shelving;
import org.yidang.model.followup.Visit;
import org.yidang.model.office.PersonRole;
import org.yidang.work.followup.Visits;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;

/// 回访: visits planned and made, then the closing report and the shelf.
public final class VisitPart extends FilePart {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  public VisitPart(Bench bench) {
    super("visit", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of("plan-visit", "record-visit", "close-file", "shelve-file");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    CaseFile file = now.file();
    if (file.stage() == Stage.CLOSED) {
      return List.of(Step.usual("shelve-file"));
    }
    if (file.stage().after(Move.CLOSE).isPresent()) {
      return after(file);
    }
    return Visits.allowed(file).isEmpty()
        ? List.of(Step.of("plan-visit"), Step.of("record-visit"))
        : List.of();
  }

  private static List<Step> after(CaseFile file) {
    boolean planned = file.visits().stream().anyMatch(visit -> !visit.done());
    boolean visited = file.visits().stream().anyMatch(Visit::done);
    if (planned) {
      return List.of(Step.usual("record-visit"), Step.of("plan-visit"), Step.of("close-file"));
    }
    return visited || file.stage() == Stage.TRANSFERRED
        ? List.of(Step.usual("close-file"), Step.of("plan-visit"), Step.of("record-visit"))
        : List.of(Step.usual("plan-visit"), Step.of("record-visit"), Step.of("close-file"));
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    return StepEditor.plain(
        bench(),
        procedure,
        now,
        subject.map(UUID::toString).orElse(""),
        switch (procedure) {
          case "record-visit" -> visit(subject, now);
          case "close-file" -> closing(now);
          case "shelve-file" -> Form.of("on", now.today().toString(), "retention", "long");
          default -> Form.empty();
        });
  }

  private Form visit(Optional<UUID> subject, FileShown now) {
    Optional<Visit> planned =
        subject
            .flatMap(now.file()::visit)
            .or(() -> now.file().visits().stream().filter(visit -> !visit.done()).findFirst());
    return Form.of(
        "visit", planned.map(one -> one.id().toString()).orElse(""),
        "visitedAt", bench().place().clock().now().format(TYPED),
        "way", planned.map(one -> Field.code(one.way())).orElse("phone"),
        "visitor", planned.map(Visit::visitor).orElse(now.file().head().mediator()),
        "relapse", "no");
  }

  private static Form closing(FileShown now) {
    String outcome =
        switch (now.file().stage()) {
          case ENDED -> "not-reached";
          case TRANSFERRED -> "transferred";
          case UNPERFORMED -> "partly-performed";
          default -> now.file().dutiesInForce().isEmpty() ? "not-reached" : "performed";
        };
    return Form.of(
        "on", now.today().toString(),
        "outcome", outcome,
        "unit", now.office().profile().map(profile -> profile.committee()).orElse(""),
        "handler", now.file().head().mediator(),
        "facts", now.file().intake().facts(),
        "director",
            now.office().people().stream()
                .filter(person -> person.role() == PersonRole.DIRECTOR && person.active())
                .map(person -> person.name())
                .findFirst()
                .orElse(""));
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    Head head = now.file().head();
    now.file().shelvings().reversed().forEach(shelving -> cards.add(shelving(shelving, head)));
    now.file().closings().reversed().forEach(closing -> cards.add(closing(closing, head)));
    now.file().visits().reversed().forEach(visit -> cards.add(card(visit, now)));
    return cards;
  }

  private Node shelving(Shelving shelving, Head head) {
    return new Card(
        bench().words().text("procedure.shelve-file"),
        new Facts(bench().words(), "shelve-file")
            .day("on", Optional.of(shelving.on()))
            .round(head, shelving.round())
            .add("binder", shelving.binder())
            .choice("retention", Optional.of(shelving.retention()))
            .add("shelf", shelving.shelf())
            .wide("note", shelving.note())
            .node());
  }

  private Node closing(Closing closing, Head head) {
    return new Card(
        bench().words().text("procedure.close-file"),
        new Facts(bench().words(), "close-file")
            .day("on", Optional.of(closing.on()))
            .choice("outcome", Optional.of(closing.outcome()))
            .round(head, closing.round())
            .add("unit", closing.unit())
            .add("handler", closing.handler())
            .add("director", closing.director())
            .wide("facts", closing.facts())
            .wide("result", closing.result())
            .wide("opinion", closing.opinion())
            .node());
  }

  private Node card(Visit visit, FileShown now) {
    Facts facts =
        new Facts(bench().words(), "record-visit")
            .choice("way", Optional.of(visit.way()))
            .add("visitor", visit.visitor())
            .time("visitedAt", visit.visitedAt())
            .add("spokeWith", visit.spokeWith())
            .choice("satisfaction", visit.satisfaction())
            .wide("performed", visit.performed())
            .wide("lawsuit", visit.lawsuit())
            .wide("dangers", visit.dangers())
            .wide("measures", visit.measures());
    Card card = new Card(bench().words().text("desk.visit.name", visit.plannedOn()), facts.node());
    Lamp.State state =
        visit.done()
            ? Lamp.State.DONE
            : visit.plannedOn().isBefore(now.today()) ? Lamp.State.LATE : Lamp.State.DUE;
    card.action(
        new Lamp(
            state, bench().words().text(visit.done() ? "desk.visit.done" : "desk.visit.planned")));
    if (visit.relapse()) {
      card.action(new Lamp(Lamp.State.LATE, bench().words().text("desk.visit.relapse")));
    }
    if (!visit.done() && !now.readOnly() && !now.file().stage().sealed()) {
      card.action(opens("record-visit", visit.id(), Feather.EDIT_2));
    }
    return card;
  }
}
