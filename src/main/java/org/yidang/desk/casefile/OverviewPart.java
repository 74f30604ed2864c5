package org.yidang.desk.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.file.Facts;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Risk;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.intake.IntakeForm;

/// 概况: how the dispute came in, where it was sent, how the committee took it on.
public final class OverviewPart extends FilePart {
  private static final List<String> PROCEDURES =
      List.of(
          "triage",
          "accept",
          "edit-intake",
          "set-risk",
          "set-next-step",
          "extend",
          "suspend",
          "resume",
          "transfer",
          "return-from-transfer",
          "end-mediation",
          "reopen");

  public OverviewPart(Bench bench) {
    super("overview", bench);
  }

  @Override
  public List<String> procedures() {
    return PROCEDURES;
  }

  @Override
  protected List<Step> steps(FileShown now) {
    return switch (now.file().stage()) {
      case REPORTED -> steps("triage", "edit-intake", "set-risk", "set-next-step");
      case TRIAGED -> triaged();
      case ACCEPTED, MEDIATING ->
          quiet("edit-intake", "set-risk", "set-next-step", "extend", "suspend", "transfer");
      case AGREED -> quiet("edit-intake", "set-risk", "set-next-step");
      case PERFORMING, UNPERFORMED, PERFORMED, ENDED, VISITING ->
          quiet("edit-intake", "set-risk", "set-next-step", "reopen");
      case SUSPENDED -> steps("resume", "edit-intake", "set-risk", "set-next-step", "extend");
      case TRANSFERRED -> steps("return-from-transfer", "edit-intake", "set-risk", "set-next-step");
      case CLOSED, ARCHIVED -> quiet("reopen");
    };
  }

  /// What is not to be taken on (A2) ends here, before there was any mediation.
  private static List<Step> triaged() {
    List<Step> steps =
        steps("accept", "edit-intake", "triage", "set-risk", "transfer", "set-next-step");
    steps.add(1, Step.of("end-mediation").called("desk.overview.not-accept"));
    return steps;
  }

  private static List<Step> steps(String usual, String... others) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.usual(usual));
    steps.addAll(quiet(others));
    return steps;
  }

  private static List<Step> quiet(String... procedures) {
    return Arrays.stream(procedures).map(Step::of).toList();
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    return StepEditor.plain(bench(), procedure, now, "", filled(procedure, now.file()));
  }

  private Form filled(String procedure, CaseFile file) {
    return switch (procedure) {
      case "edit-intake" -> Filled.from(file.intake(), FileKinds.CATALOGUE, IntakeForm.SPEC);
      case "triage" ->
          Form.of(
              "routing",
              file.intake().routing().map(Field::code).orElse("mediation-room"),
              "risk",
              Field.code(file.head().risk()),
              "outcome",
              file.intake().outcome());
      case "accept" ->
          Form.of("source", "application", "writtenApplication", "no", "difficulty", "ordinary");
      case "end-mediation" -> Form.of("reason", "not-accepted");
      case "set-risk" -> Form.of("risk", Field.code(next(file.head().risk())));
      default -> Form.empty();
    };
  }

  private static Risk next(Risk risk) {
    return Risk.values()[Math.min(risk.ordinal() + 1, Risk.values().length - 1)];
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Node> cards = new ArrayList<>();
    cards.add(intake(now.file()));
    now.file().acceptance().ifPresent(taken -> cards.add(acceptance(taken, now.file().head())));
    now.file()
        .transfers()
        .forEach(
            transfer ->
                cards.add(
                    card(
                        "transfer",
                        new Facts(bench().words(), "transfer")
                            .day("on", Optional.of(transfer.on()))
                            .add("body", transfer.body())
                            .yes("partiesAgreed", transfer.partiesAgreed())
                            .wide("reason", transfer.reason())
                            .wide("papers", transfer.papers()))));
    now.file()
        .extensions()
        .forEach(
            extension ->
                cards.add(
                    card(
                        "extend",
                        new Facts(bench().words(), "extend")
                            .day("on", Optional.of(extension.on()))
                            .day("until", Optional.of(extension.until()))
                            .wide("reason", extension.reason()))));
    return cards;
  }

  private Node intake(CaseFile file) {
    Intake intake = file.intake();
    return card(
        "open-file",
        new Facts(bench().words(), "open-file")
            .choice("source", Optional.of(intake.source()))
            .add("callNo", intake.callNo())
            .time("reportedAt", Optional.of(intake.reportedAt()))
            .time("arrivedAt", intake.arrivedAt())
            .time("occurredAt", intake.occurredAt())
            .add("firstReceiver", intake.firstReceiver())
            .wide("place", intake.place())
            .add("cell", intake.cell())
            .choice("type", Optional.of(intake.type()))
            .choice("policeType", intake.policeType())
            .money("amount", intake.amount())
            .add("earlierCalls", String.valueOf(intake.earlierCalls()))
            .wide("facts", intake.facts())
            .list("flags", intake.flags().stream().sorted().map(bench().words()::label).toList())
            .choice("routing", intake.routing())
            .wide("outcome", intake.outcome())
            .day("openedOn", Optional.of(file.head().openedOn()))
            .day("reopenedOn", file.head().reopenedOn()));
  }

  private Node acceptance(Acceptance acceptance, Head head) {
    return card(
        "accept",
        new Facts(bench().words(), "accept")
            .day("on", Optional.of(acceptance.on()))
            .choice("source", Optional.of(acceptance.source()))
            .yes("writtenApplication", acceptance.writtenApplication())
            .choice("difficulty", Optional.of(acceptance.difficulty()))
            .add("registrar", acceptance.registrar())
            .day("extendedTo", head.extendedTo())
            .wide("note", acceptance.note()));
  }

  private Node card(String procedure, Facts facts) {
    return new Card(bench().words().text("procedure." + procedure), facts.node());
  }
}
