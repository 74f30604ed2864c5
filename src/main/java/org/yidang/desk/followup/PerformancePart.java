package org.yidang.desk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Lamp;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.form.FormModel;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Performance;
import org.yidang.model.party.Party;
import org.yidang.words.Words;
import org.yidang.work.form.Form;

/// 履行: every duty in force with what was done about it, and what is still open.
public final class PerformancePart extends FilePart {
  public PerformancePart(Bench bench) {
    super("performance", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of("record-performance", "urge-performance");
  }

  @Override
  protected List<Step> steps(FileShown now) {
    CaseFile file = now.file();
    if (file.stage().sealed() || file.dutiesInForce().isEmpty()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    boolean next = file.stage() == Stage.PERFORMING || file.stage() == Stage.UNPERFORMED;
    steps.add(next ? Step.usual("record-performance") : Step.of("record-performance"));
    if (open(file).findAny().isPresent()) {
      steps.add(Step.of("urge-performance"));
    }
    return steps;
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    Optional<Duty> duty = subject.flatMap(now.file()::duty).or(() -> mostUrgent(now));
    Form form =
        Form.of(
            "duty", duty.map(one -> one.id().toString()).orElse(""),
            "on", now.today().toString());
    if (procedure.equals("record-performance")) {
      form =
          form.with("result", "performed")
              .with("way", duty.map(Duty::way).orElse(""))
              .with("amount", owed(now.file(), duty));
    }
    StepEditor editor = StepEditor.plain(bench(), procedure, now, "", form);
    if (procedure.equals("record-performance")) {
      follow(editor.forms().form(), now.file());
    }
    return editor;
  }

  /// What was proposed for one duty gives way to what fits another, when that one is chosen.
  private static void follow(FormModel form, CaseFile file) {
    form.text("duty")
        .subscribe(
            (before, chosen) -> {
              Optional<Duty> old = duty(file, before);
              Optional<Duty> fresh = duty(file, chosen);
              if (fresh.isPresent()) {
                replace(form.text("amount"), owed(file, old), owed(file, fresh));
                replace(form.text("way"), old.map(Duty::way).orElse(""), fresh.get().way());
              }
            });
  }

  private static void replace(StringProperty text, String proposed, String fitting) {
    if (text.get().equals(proposed)) {
      text.set(fitting);
    }
  }

  private static Optional<Duty> duty(CaseFile file, String id) {
    return file.dutiesInForce().stream()
        .filter(duty -> duty.id().toString().equals(id))
        .findFirst();
  }

  /// The next payment that is open; blank for what is not paid.
  private static String owed(CaseFile file, Optional<Duty> duty) {
    return duty.filter(one -> one.kind() == DutyKind.PAYMENT)
        .map(one -> file.ledger(one).openNext())
        .filter(open -> !open.isZero())
        .map(open -> open.plain())
        .orElse("");
  }

  /// Duties about which something still has to be done.
  private static Stream<Duty> open(CaseFile file) {
    return file.dutiesInForce().stream().filter(duty -> !file.ledger(duty).fulfilled());
  }

  /// The duty that has been open longest.
  private static Optional<Duty> mostUrgent(FileShown now) {
    return open(now.file())
        .min(Comparator.comparing(duty -> now.file().ledger(duty).nextDue().orElse(duty.due())));
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    List<Duty> inForce = now.file().dutiesInForce();
    for (Duty duty : inForce) {
      Card card = card(duty, now);
      actions(card, duty, now);
      cards.add(card);
    }
    now.file().allAgreements().stream()
        .flatMap(agreement -> now.file().duties(agreement.id()).stream())
        .filter(duty -> !inForce.contains(duty))
        .filter(duty -> !now.file().performances(duty.id()).isEmpty())
        .forEach(duty -> cards.add(past(duty, now)));
    return cards;
  }

  /// What was done about a duty that another agreement has replaced is still to be read.
  private Node past(Duty duty, FileShown now) {
    Card card = card(duty, now);
    card.action(new Lamp(Lamp.State.NONE, bench().words().text("desk.duty.past")));
    return card;
  }

  private void actions(Card card, Duty duty, FileShown now) {
    Optional<LocalDate> next = now.file().ledger(duty).nextDue();
    card.action(lamp(next, now.today()));
    if (now.readOnly() || now.file().stage().sealed() || next.isEmpty()) {
      return;
    }
    card.action(opens("record-performance", duty.id(), Feather.CHECK_CIRCLE));
    if (next.get().isBefore(now.today())) {
      card.action(opens("urge-performance", duty.id(), Feather.BELL));
    }
  }

  private Card card(Duty duty, FileShown now) {
    CaseFile file = now.file();
    Facts facts =
        new Facts(bench().words(), "duty")
            .add("debtor", file.party(duty.debtor()).map(Party::name).orElse(""))
            .add("creditor", duty.creditor().flatMap(file::party).map(Party::name).orElse(""))
            .money("amount", duty.amount())
            .choice("repeat", Optional.of(duty.repeat()))
            .day("due", Optional.of(duty.due()))
            .day("nextDue", file.ledger(duty).nextDue())
            .day("until", duty.until())
            .add("way", duty.way());
    Card card =
        new Card(
            duty.what().isBlank() ? bench().words().label(duty.kind()) : duty.what(), facts.node());
    card.body().getChildren().add(performances(file, duty));
    return card;
  }

  private Lamp lamp(Optional<LocalDate> next, LocalDate today) {
    if (next.isEmpty()) {
      return new Lamp(Lamp.State.DONE, bench().words().text("desk.duty.done"));
    }
    return next.get().isBefore(today)
        ? new Lamp(Lamp.State.LATE, bench().words().text("desk.duty.late"))
        : new Lamp(Lamp.State.DUE, bench().words().text("desk.duty.open"));
  }

  private String told(Performance performance) {
    Words words = bench().words();
    return Stream.of(
            words.label(performance.result()),
            performance.amount().map(words::money).orElse(""),
            performance.way(),
            named("desk.performance.receipt", performance.receipt()),
            named("desk.performance.witness", performance.witness()),
            performance.note())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private String named(String key, String text) {
    return text.isBlank() ? "" : bench().words().text(key, text);
  }

  private Node performances(CaseFile file, Duty duty) {
    VBox list = new VBox();
    list.getStyleClass().add("duties");
    for (Performance performance : file.performances(duty.id())) {
      Label when = new Label(bench().words().date(performance.on()));
      when.getStyleClass().add("duty-when");
      when.setMinWidth(Region.USE_PREF_SIZE);
      Label what = new Label(told(performance));
      what.setWrapText(true);
      HBox line = new HBox(when, what);
      line.getStyleClass().add("duty");
      list.getChildren().add(line);
    }
    return list;
  }
}
