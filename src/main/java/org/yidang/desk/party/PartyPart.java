package org.yidang.desk.party;

import java.time.LocalDate;
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
import org.yidang.desk.kit.file.PartyFields;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.words.Words;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// 当事人: every party on every side, with whoever stands for it.
public final class PartyPart extends FilePart {
  public PartyPart(Bench bench) {
    super("party", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of(
        "add-party",
        "edit-party",
        "remove-party",
        "add-agent",
        "edit-agent",
        "remove-agent",
        "state-consent",
        "tell-rights");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    if (now.file().stage().sealed()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    boolean untold = now.file().parties().stream().anyMatch(p -> p.rightsToldOn().isEmpty());
    boolean any = !now.file().parties().isEmpty();
    steps.add(any ? Step.of("add-party") : Step.usual("add-party"));
    if (any) {
      steps.add(Step.of("add-agent"));
      steps.add(Step.of("state-consent"));
      if (untold) {
        steps.add(Step.of("tell-rights"));
      }
    }
    return steps;
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    String id = subject.map(UUID::toString).orElse("");
    Form known = filled(procedure, subject, now);
    if (!procedure.equals("add-party") && !procedure.equals("edit-party")) {
      return StepEditor.plain(bench(), procedure, now, id, known);
    }
    FormSpec spec = bench().place().procedures().find(procedure).orElseThrow().spec().form();
    return StepEditor.with(
        bench(),
        procedure,
        now,
        id,
        known,
        forms -> {
          forms.form().text("party");
          PartyFields.add(forms, bench().tools(), spec);
        });
  }

  private Form filled(String procedure, Optional<UUID> subject, FileShown now) {
    FormSpec spec = bench().place().procedures().find(procedure).orElseThrow().spec().form();
    Optional<Form> known =
        subject
            .flatMap(now.file()::find)
            .map(entity -> Filled.from(entity, FileKinds.CATALOGUE, spec));
    String id = subject.map(UUID::toString).orElse("");
    return switch (procedure) {
      case "edit-party", "remove-party" -> known.orElse(Form.empty()).with("party", id);
      case "edit-agent", "remove-agent" -> known.orElse(Form.empty()).with("agent", id);
      case "add-party" -> Form.of("side", "2", "kind", "person");
      case "state-consent" -> consent(now.file());
      default -> Form.empty();
    };
  }

  /// Those who have not agreed may do so now; where all have, what is said is not guessed (A1).
  /// Whom it counts for always stands there by name.
  private static Form consent(CaseFile file) {
    List<Party> open =
        file.parties().stream().filter(party -> party.consent() != Consent.AGREED).toList();
    List<Form> rows =
        (open.isEmpty() ? file.parties() : open)
            .stream().map(party -> Form.of("party", party.id().toString())).toList();
    return Form.of("consent", open.isEmpty() ? "" : "agreed").withRows("parties", rows);
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    for (Party party : now.file().parties()) {
      Card card = new Card(title(party), facts(party, now.today()).node());
      card.getStyleClass().add("party-card");
      if (!now.readOnly() && !now.file().stage().sealed()) {
        card.action(opens("edit-party", party.id(), Feather.EDIT_2, "desk.section.edit"));
        if (allowed("remove-party", "party", party.id(), now)) {
          card.action(opens("remove-party", party.id(), Feather.USER_X));
        }
      }
      now.file()
          .agentsOf(party.id())
          .forEach(agent -> card.body().getChildren().add(agent(agent, now)));
      cards.add(card);
    }
    return cards;
  }

  private String title(Party party) {
    String side =
        bench().words().text("desk.party.side." + Math.min(party.side(), 3), party.side());
    return bench().words().text("desk.party.title", side, party.name());
  }

  private Facts facts(Party party, LocalDate today) {
    Words words = bench().words();
    boolean person = party.kind() == PartyKind.PERSON;
    return new Facts(words)
        .choice("sex", party.sex())
        .add("age", party.birth().map(birth -> age(party, birth, today)).orElse(""))
        .add("nation", party.nation())
        .choice("idKind", Optional.of(party.idKind()).filter(_ -> person))
        .add("idNumber", party.idNumber())
        .add("noIdReason", party.noIdReason())
        .add("work", party.work())
        .add("workplace", party.workplace())
        .add("creditCode", party.creditCode())
        .add("chief", party.chief())
        .add("chiefPost", party.chiefPost())
        .add("phone", party.phone())
        .add("heads", party.heads() > 1 ? String.valueOf(party.heads()) : "")
        .wide("address", party.address())
        .add("sheltered", party.sheltered() ? words.text("desk.yes") : "")
        .wide("claims", party.claims())
        .choice("consent", Optional.of(party.consent()))
        .time("consentAt", party.consentAt())
        .day("rightsToldOn", party.rightsToldOn());
  }

  private String age(Party party, LocalDate birth, LocalDate today) {
    int years = party.ageOn(today).orElse(0);
    return bench().words().text("desk.party.age", years, bench().words().date(birth));
  }

  private Node agent(Agent agent, FileShown now) {
    Words words = bench().words();
    Facts facts =
        new Facts(words, "add-agent")
            .add("relation", agent.relation())
            .add("idNumber", agent.idNumber())
            .add("phone", agent.phone())
            .add("workplace", agent.workplace())
            .wide("address", agent.address())
            .choice("scope", agent.scope())
            .day("from", agent.from())
            .day("until", agent.until())
            .list("powers", agent.powers().stream().sorted().map(words::label).toList());
    Card card =
        new Card(
            bench()
                .words()
                .text("desk.party.title", bench().words().label(agent.standing()), agent.name()),
            facts.node());
    card.getStyleClass().add("inner-card");
    if (!now.readOnly() && !now.file().stage().sealed()) {
      card.action(opens("edit-agent", agent.id(), Feather.EDIT_2, "desk.section.edit"));
      if (allowed("remove-agent", "agent", agent.id(), now)) {
        card.action(opens("remove-agent", agent.id(), Feather.USER_X));
      }
    }
    return card;
  }
}
