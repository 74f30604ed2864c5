package org.yidang.desk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Mark;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.words.Words;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// 协议: drafts, checked and signed agreements with their duties. Drafting has a screen of its own,
/// because the page as it will print stands beside it.
public final class AgreementPart extends FilePart {
  public AgreementPart(Bench bench) {
    super("agreement", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of(
        "draft-agreement", "edit-agreement", "check-agreement", "sign-agreement", "void-agreement");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    if (now.file().stage().sealed()) {
      return List.of();
    }
    Optional<Agreement> waiting = waiting(now.file());
    if (waiting.isPresent()) {
      boolean draft = waiting.get().state() == AgreementState.DRAFT;
      return List.of(
          new Step(
              draft ? "check-agreement" : "sign-agreement", Optional.of(waiting.get().id()), true),
          new Step("edit-agreement", Optional.of(waiting.get().id()), false),
          new Step("void-agreement", Optional.of(waiting.get().id()), false));
    }
    return switch (now.file().stage()) {
      case AGREED -> List.of(Step.usual("draft-agreement"));
      case MEDIATING, PERFORMING, UNPERFORMED -> List.of(Step.of("draft-agreement"));
      default -> List.of();
    };
  }

  /// The agreement that is not in force yet.
  private static Optional<Agreement> waiting(CaseFile file) {
    return file.agreements().stream()
        .filter(agreement -> agreement.state() != AgreementState.SIGNED)
        .reduce((first, second) -> second);
  }

  @Override
  protected boolean elsewhere(String procedure, Optional<UUID> subject, FileShown now) {
    if (!procedure.equals("draft-agreement") && !procedure.equals("edit-agreement")) {
      return false;
    }
    String argument =
        now.file().id()
            + subject
                .or(() -> procedure.equals("edit-agreement") ? waitingId(now) : Optional.empty())
                .map(id -> "/" + id)
                .orElse("");
    bench().navigator().go(Place.of("agreement", argument));
    return true;
  }

  private static Optional<UUID> waitingId(FileShown now) {
    return waiting(now.file()).map(Agreement::id);
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    Optional<UUID> about = subject.or(() -> waitingId(now));
    Form form = Form.of("agreement", about.map(UUID::toString).orElse(""));
    if (procedure.equals("sign-agreement")) {
      String today = now.today().toString();
      form =
          form.with("mediatorSignedOn", today)
              .with("sealedOn", today)
              .withRows(
                  "marks",
                  now.file().parties().stream()
                      .filter(party -> unsigned(now.file(), about, party))
                      .map(party -> mark(now, party))
                      .toList());
    }
    FormSpec spec = bench().place().procedures().find(procedure).orElseThrow().spec().form();
    return StepEditor.with(
        bench(),
        procedure,
        now,
        about.map(UUID::toString).orElse(""),
        form,
        forms ->
            spec.fields()
                .forEach(
                    field -> {
                      if (field.name().equals("marks")) {
                        forms.lines(field, "party:3", "signer:3", "kind:3", "on:3");
                      } else {
                        forms.field(field);
                      }
                    }));
  }

  private static boolean unsigned(CaseFile file, Optional<UUID> agreement, Party party) {
    return agreement.stream()
        .flatMap(id -> file.marks(id).stream())
        .noneMatch(mark -> mark.party().equals(party.id()));
  }

  private static Form mark(FileShown now, Party party) {
    String signer =
        now.file().agentsOf(party.id()).stream()
            .filter(agent -> party.minorOn(now.today()))
            .map(agent -> agent.name())
            .findFirst()
            .orElse(party.name());
    return Form.of(
        "party",
        party.id().toString(),
        "signer",
        signer,
        "kind",
        "signature",
        "on",
        now.today().toString());
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    now.file().allAgreements().reversed().forEach(agreement -> cards.add(card(agreement, now)));
    return cards;
  }

  private Node card(Agreement agreement, FileShown now) {
    CaseFile file = now.file();
    Facts facts =
        new Facts(bench().words(), "agreement")
            .choice("form", Optional.of(agreement.form()))
            .day("draftedOn", Optional.of(agreement.draftedOn()))
            .add("checkedBy", agreement.checkedBy())
            .day("checkedOn", agreement.checkedOn())
            .add("session", agreement.session().flatMap(file::session).map(this::name).orElse(""))
            .add("copies", String.valueOf(agreement.copies()))
            .add("mediators", agreement.mediators())
            .day("mediatorSignedOn", agreement.mediatorSignedOn())
            .add("recorder", agreement.recorder())
            .day("sealedOn", agreement.sealedOn())
            .list("marks", file.marks(agreement.id()).stream().map(m -> told(file, m)).toList())
            .day("effectiveOn", agreement.effectiveOn())
            .add(
                "replaces",
                agreement.replaces().flatMap(file::agreement).map(Agreement::number).orElse(""))
            .wide("facts", agreement.facts())
            .wide("issues", agreement.issues())
            .wide("terms", agreement.terms())
            .wide("performance", agreement.performance());
    Card card =
        new Card(
            agreement.number().isBlank()
                ? bench().words().text("desk.agreement.no-number")
                : agreement.number(),
            facts.node());
    Label state = new Label(bench().words().label(agreement.state()));
    state.getStyleClass().addAll("chip", "agreement-" + Field.code(agreement.state()));
    card.action(state);
    if (agreement.partial()) {
      Label partial = new Label(bench().words().text("desk.agreement.partial"));
      partial.getStyleClass().addAll("chip", "chip-flag");
      card.action(partial);
    }
    Button page = Icons.labelled(Feather.PRINTER, bench().words().text("desk.agreement.page"));
    page.getStyleClass().add("flat");
    page.setOnAction(
        _ -> bench().navigator().go(Place.of("papers", file.id() + "/" + agreement.id())));
    if (!now.readOnly() && agreement.state() != AgreementState.VOIDED) {
      card.action(page);
    }
    if (!now.readOnly() && !file.stage().sealed() && agreement.state() == AgreementState.SIGNED) {
      card.action(opens("void-agreement", agreement.id(), Feather.SLASH));
    }
    card.body().getChildren().add(duties(file, agreement));
    return card;
  }

  private Node duties(CaseFile file, Agreement agreement) {
    VBox list = new VBox();
    list.getStyleClass().add("duties");
    for (Duty duty : file.duties(agreement.id())) {
      Label when = new Label(bench().words().date(duty.due()));
      when.getStyleClass().add("duty-when");
      when.setMinWidth(Region.USE_PREF_SIZE);
      Label what = new Label(told(file, duty));
      what.setWrapText(true);
      HBox line = new HBox(when, what);
      line.getStyleClass().add("duty");
      list.getChildren().add(line);
    }
    return list;
  }

  private String name(Session session) {
    return bench().words().text("desk.session.name", session.no(), session.startAt());
  }

  /// Who made a mark, for whom, how and when (A13).
  private String told(CaseFile file, Mark mark) {
    Words words = bench().words();
    String party = file.party(mark.party()).map(Party::name).orElse("");
    String signer =
        party.equals(mark.signer())
            ? party
            : words.text("desk.agreement.mark.for", mark.signer(), party);
    return words.text("desk.agreement.mark", signer, words.label(mark.kind()), mark.on());
  }

  /// Who does what for whom; in brackets how often, until when and in which way.
  private String told(CaseFile file, Duty duty) {
    Words words = bench().words();
    boolean payment = duty.kind() == DutyKind.PAYMENT;
    String debtor = file.party(duty.debtor()).map(Party::name).orElse("");
    String creditor = duty.creditor().flatMap(file::party).map(Party::name).orElse("");
    String details =
        words.list(
            Stream.of(
                    payment ? duty.what() : words.label(duty.kind()),
                    payment || creditor.isBlank() ? "" : words.text("desk.duty.to", creditor),
                    words.label(duty.repeat()),
                    duty.until().map(day -> words.text("desk.duty.until", day)).orElse(""),
                    duty.way())
                .filter(text -> !text.isBlank())
                .toList());
    return payment
        ? words.text(
            "desk.duty.payment",
            debtor,
            creditor,
            duty.amount().map(words::money).orElse(""),
            details)
        : words.text("desk.duty.other", debtor, duty.what(), details);
  }
}
