package org.yidang.desk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Lamp;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.party.Party;
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
    if (now.file().stage().sealed() || now.file().dutiesInForce().isEmpty()) {
      return List.of();
    }
    return switch (now.file().stage()) {
      case PERFORMING, UNPERFORMED ->
          List.of(Step.usual("record-performance"), Step.of("urge-performance"));
      default -> List.of(Step.of("record-performance"));
    };
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    Optional<Duty> duty = subject.flatMap(now.file()::duty).or(() -> firstOpen(now.file()));
    Form form =
        Form.of(
            "duty", duty.map(one -> one.id().toString()).orElse(""),
            "on", now.today().toString());
    if (procedure.equals("record-performance")) {
      form = form.with("result", "performed").with("way", duty.map(Duty::way).orElse(""));
      String amount =
          duty.filter(one -> one.kind() == DutyKind.PAYMENT)
              .map(one -> ledger(now.file(), one).openNext())
              .filter(open -> !open.isZero())
              .map(open -> open.plain())
              .orElse("");
      form = form.with("amount", amount);
    }
    return StepEditor.plain(bench(), procedure, now, "", form);
  }

  private static DutyLedger ledger(CaseFile file, Duty duty) {
    return new DutyLedger(duty, file.performances());
  }

  private static Optional<Duty> firstOpen(CaseFile file) {
    return file.dutiesInForce().stream()
        .filter(duty -> ledger(file, duty).nextDue().isPresent())
        .findFirst();
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    for (Duty duty : now.file().dutiesInForce()) {
      cards.add(card(duty, now));
    }
    return cards;
  }

  private Node card(Duty duty, FileShown now) {
    CaseFile file = now.file();
    DutyLedger ledger = ledger(file, duty);
    Optional<LocalDate> next = ledger.nextDue();
    Facts facts =
        new Facts(bench().words())
            .add("debtor", file.party(duty.debtor()).map(Party::name).orElse(""))
            .add("creditor", duty.creditor().flatMap(file::party).map(Party::name).orElse(""))
            .money("amount", duty.amount())
            .choice("repeat", Optional.of(duty.repeat()))
            .day("due", Optional.of(duty.due()))
            .day("nextDue", next)
            .add("way", duty.way());
    Card card =
        new Card(
            duty.what().isBlank() ? bench().words().label(duty.kind()) : duty.what(), facts.node());
    card.action(lamp(next, now.today()));
    boolean may = !now.readOnly() && !file.stage().sealed() && next.isPresent();
    if (may) {
      Button record =
          Icons.labelled(
              Feather.CHECK_CIRCLE, bench().words().text("procedure.record-performance"));
      record.getStyleClass().add("flat");
      record.setOnAction(_ -> open("record-performance", Optional.of(duty.id())));
      card.action(record);
    }
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

  private Node performances(CaseFile file, Duty duty) {
    VBox list = new VBox();
    list.getStyleClass().add("duties");
    for (Performance performance : file.performances(duty.id())) {
      Label when = new Label(bench().words().date(performance.on()));
      when.getStyleClass().add("duty-when");
      when.setMinWidth(Region.USE_PREF_SIZE);
      Label what =
          new Label(
              bench()
                  .words()
                  .text(
                      "desk.performance.line",
                      bench().words().label(performance.result()),
                      performance.amount().map(bench().words()::money).orElse(""),
                      performance.way(),
                      performance.note()));
      what.setWrapText(true);
      HBox line = new HBox(when, what);
      line.getStyleClass().add("duty");
      list.getChildren().add(line);
    }
    return list;
  }
}
