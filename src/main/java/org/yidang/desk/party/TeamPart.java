package org.yidang.desk.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.form.FieldRow;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Suggestion;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.office.Body;
import org.yidang.model.office.Person;
import org.yidang.model.party.Helper;
import org.yidang.model.party.Mediator;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// 力量: who mediates, and who from outside takes part with the parties' consent (A4, A5).
public final class TeamPart extends FilePart {
  public TeamPart(Bench bench) {
    super("team", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of(
        "name-mediator", "remove-mediator", "invite-helper", "edit-helper", "remove-helper");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    if (now.file().stage().sealed()) {
      return List.of();
    }
    return now.file().mediators().isEmpty()
        ? List.of(Step.usual("name-mediator"), Step.of("invite-helper"))
        : List.of(Step.of("name-mediator"), Step.of("invite-helper"));
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    FormSpec spec = bench().place().procedures().find(procedure).orElseThrow().spec().form();
    return StepEditor.with(
        bench(),
        procedure,
        now,
        subject.map(UUID::toString).orElse(""),
        filled(procedure, subject, now, spec),
        forms -> spec.fields().forEach(field -> add(forms, field, procedure, now)));
  }

  private FieldRow add(Forms forms, Field<?> field, String procedure, FileShown now) {
    String label = bench().words().text("field." + field.name());
    if (field.name().equals("body")) {
      return forms
          .pick("body", label, typed -> bodies(now, typed))
          .onPicked(picked -> fill(forms, now, picked));
    }
    if (field.name().equals("name") && procedure.equals("name-mediator")) {
      return forms.pick("name", label, typed -> people(now, typed)).required();
    }
    return forms.field(field);
  }

  /// Who comes from a body, and how to reach them, as the directory says.
  private static void fill(Forms forms, FileShown now, Suggestion picked) {
    now.office().bodies().stream()
        .filter(body -> body.id().toString().equals(picked.id()))
        .forEach(
            body -> {
              forms.form().text("name").set(body.contact());
              forms.form().text("phone").set(body.phone());
            });
  }

  private static List<Suggestion> bodies(FileShown now, String typed) {
    return now.office().bodies().stream()
        .filter(Body::active)
        .filter(body -> body.name().contains(typed))
        .map(body -> new Suggestion(body.id().toString(), body.name(), body.contact()))
        .toList();
  }

  private static List<Suggestion> people(FileShown now, String typed) {
    return now.office().people().stream()
        .filter(Person::active)
        .filter(person -> person.name().contains(typed))
        .map(person -> new Suggestion(person.id().toString(), person.name(), person.unit()))
        .toList();
  }

  private static Form filled(
      String procedure, Optional<UUID> subject, FileShown now, FormSpec spec) {
    String id = subject.map(UUID::toString).orElse("");
    return switch (procedure) {
      case "edit-helper", "remove-helper" ->
          subject
              .flatMap(now.file()::find)
              .map(entity -> Filled.from(entity, FileKinds.CATALOGUE, spec))
              .orElse(Form.empty())
              .with("helper", id);
      case "remove-mediator" -> Form.of("mediator", id);
      case "name-mediator" ->
          Form.of(
              "chosenBy", "committee", "chief", now.file().mediators().isEmpty() ? "yes" : "no");
      default -> Form.of("role", "helper");
    };
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    boolean mayEdit = !now.readOnly() && !now.file().stage().sealed();
    for (Mediator mediator : now.file().mediators()) {
      Facts facts =
          new Facts(bench().words(), "name-mediator")
              .choice("chosenBy", Optional.of(mediator.chosenBy()))
              .add("chief", mediator.chief() ? bench().words().text("desk.team.chief") : "");
      Card card =
          new Card(
              bench()
                  .words()
                  .text("desk.party.title", bench().words().text("kind.mediator"), mediator.name()),
              facts.node());
      if (mayEdit) {
        card.action(opens("remove-mediator", mediator.id(), Feather.USER_X));
      }
      cards.add(card);
    }
    for (Helper helper : now.file().helpers()) {
      Card card =
          new Card(
              bench()
                  .words()
                  .text("desk.party.title", bench().words().label(helper.role()), helper.name()),
              helperFacts(helper).node());
      if (mayEdit) {
        card.action(opens("edit-helper", helper.id(), Feather.EDIT_2, "desk.section.edit"));
        if (allowed("remove-helper", "helper", helper.id(), now)) {
          card.action(opens("remove-helper", helper.id(), Feather.USER_X));
        }
      }
      cards.add(card);
    }
    return cards;
  }

  private Facts helperFacts(Helper helper) {
    return new Facts(bench().words())
        .add("body", helper.body())
        .add("post", helper.post())
        .add("phone", helper.phone())
        .day("invitedOn", helper.invitedOn())
        .day("consentedOn", helper.consentedOn())
        .wide("note", helper.note());
  }
}
