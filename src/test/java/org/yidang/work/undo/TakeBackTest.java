package org.yidang.work.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Change;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.work.Leak;
import org.yidang.work.Outcome;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class TakeBackTest {
  @Test
  void theFileIsExactlyAsItWasBefore() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-02T17:00");
    CaseFile before = leak.now();

    leak.run("hold-session", leak.first());
    leak.done("take-back");

    assertThat(leak.now()).isEqualTo(before);
    assertThat(leak.now().rows()).isEqualTo(before.rows());
    assertThat(leak.desk.told()).isEqualTo("撤销“记录调解”（第8条记录）");
    assertThat(leak.desk.journal()).hasSize(9);
  }

  @Test
  void stepAfterStepIsTakenBack() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-16T17:00");
    CaseFile accepted = leak.now();
    leak.run("hold-session", leak.first().with("nextOn", "2026-03-17"));
    CaseFile mediating = leak.now();
    leak.run("hold-session", leak.settling());

    leak.done("take-back");
    assertThat(leak.now()).isEqualTo(mediating);
    leak.done("take-back");
    assertThat(leak.now()).isEqualTo(accepted);
  }

  @Test
  void whatWasTakenBackCanBeDoneAgainAndTakenBackAgain() {
    Leak leak = Leak.mediating();
    leak.desk.at("2026-03-16T17:00");
    CaseFile before = leak.now();

    leak.run("hold-session", leak.settling());
    leak.done("take-back");
    leak.run("hold-session", leak.settling());
    assertThat(leak.now().lastSession().orElseThrow().no()).isEqualTo(2);
    leak.done("take-back");

    assertThat(leak.now()).isEqualTo(before);
  }

  @Test
  void linesThatACorrectionVoidedComeBackWithAllTheyHeld() {
    Leak leak = Leak.mediating();
    CaseFile before = leak.now();
    Form correction =
        Form.of("session", leak.session.toString(), "goal", "查明原因")
            .withRows("minutes", List.of(Form.of("text", "重写的一行")))
            .withRows("positions", List.of());

    leak.run("amend-session", correction);
    leak.done("take-back");
    assertThat(leak.now()).isEqualTo(before);

    leak.run("amend-session", correction);
    leak.done("take-back");
    assertThat(leak.now().rows()).isEqualTo(before.rows());
  }

  @Test
  void openingAFileAndTakingANumberStay() {
    Leak opened = Leak.opened();
    assertThat(opened.refused("take-back")).containsExactly("undo.opening");

    Leak drafted = Leak.drafted();
    assertThat(drafted.refused("take-back")).containsExactly("undo.not-lawful");
  }

  @Test
  void marksCanBeTakenBackUntilTheAgreementIsInForce() {
    Leak leak = Leak.checked();
    CaseFile before = leak.now();
    leak.run(
        "sign-agreement",
        Form.of("agreement", leak.agreement.toString())
            .withRows("marks", List.of(Leak.mark(leak.jia))));
    leak.done("take-back");
    assertThat(leak.now()).isEqualTo(before);

    leak.run("sign-agreement", leak.marks());
    assertThat(leak.refused("take-back")).containsExactly("undo.in-force");
  }

  @Test
  void closingCanBeTakenBackAndShelvingNot() {
    Leak leak = Leak.performed();
    leak.desk.at("2026-04-21T09:00");
    CaseFile before = leak.now();
    Form closing = Form.of("outcome", "performed", "result", "已履行", "override", "当事人拒绝回访");

    leak.run("close-file", closing);
    leak.done("take-back");
    assertThat(leak.now()).isEqualTo(before);

    leak.run("close-file", closing);
    leak.done("shelve-file");
    assertThat(leak.refused("take-back")).containsExactly("undo.not-lawful");
    assertThat(leak.now().stage()).isEqualTo(Stage.ARCHIVED);
  }

  @Test
  void onlyTheEntryThatSomebodySawAsTheLastIsTakenBack() {
    Leak leak = Leak.mediating();
    long last = leak.desk.lastEntry().seq();

    assertThat(leak.refused("take-back", "entry", String.valueOf(last - 1)))
        .containsExactly("undo.not-last@entry");
    leak.done("take-back", "entry", String.valueOf(last));
    assertThat(leak.now().sessions()).isEmpty();
  }

  @Test
  void theStepOfSomebodyElseIsTakenBackOnlyWithAReason() {
    Leak leak = Leak.mediating();
    CaseFile before = leak.now();
    CaseFile after = before.with(before.head().next("等消息", "周样警", before.head().nextOn()));
    leak.desk
        .books()
        .write(
            writing ->
                writing.append(
                    new Entry.Note(
                        Optional.of(leak.file),
                        new Actor("周样警", "OFFICER", "二号台"),
                        leak.desk.lastEntry().at(),
                        "set-next-step",
                        List.of(),
                        "",
                        Change.between(before.rows(), after.rows()))));

    assertThat(leak.refused("take-back")).containsExactly("undo.somebody-else");
    leak.done("take-back", "override", "周样警电话中同意");
    assertThat(leak.now()).isEqualTo(before);
  }

  @Test
  void anEntryThatNobodyKnowsAnyMoreStays() {
    Leak leak = Leak.mediating();
    CaseFile before = leak.now();
    leak.desk
        .books()
        .write(
            writing ->
                writing.append(
                    new Entry.Note(
                        Optional.of(leak.file),
                        leak.desk.lastEntry().actor(),
                        leak.desk.lastEntry().at(),
                        "of-an-older-version",
                        List.of(),
                        "",
                        Change.between(
                            before.rows(), before.with(before.head().numbered("1")).rows()))));

    assertThat(leak.desk.run("take-back", Form.of("file", leak.file.toString())))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void thereIsNothingInAFileWithoutHistory() {
    assertThat(new TakeBack(AllProcedures.all()).step(List.of())).isEmpty();
  }

  @Test
  void theStepThatWouldBeTakenBackIsKnownBefore() {
    Leak leak = Leak.signed();
    var takeBack = new TakeBack(AllProcedures.all());
    Function<UUID, List<Entry>> entries = leak.desk.books()::entries;

    TakeBack.Step step = takeBack.step(entries.apply(leak.file)).orElseThrow();

    assertThat(step.entry().procedure()).isEqualTo("sign-agreement");
    assertThat(step.forbidden()).contains("undo.in-force");
  }

  /// Whatever may be taken back leaves no trace in the file.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "edit-agreement",
        "check-agreement",
        "void-agreement",
        "record-performance",
        "urge-performance",
        "plan-visit",
        "record-visit",
        "end-mediation"
      })
  void everyOtherStepIsTakenBackWhole(String procedure) {
    Leak leak =
        switch (procedure) {
          case "edit-agreement", "check-agreement", "void-agreement" -> Leak.drafted();
          case "end-mediation" -> Leak.mediating();
          case "plan-visit", "record-visit" -> Leak.performed();
          default -> Leak.signed();
        };
    leak.desk.at("2026-05-01T09:00");
    CaseFile before = leak.now();

    leak.run(procedure, form(leak, procedure));
    assertThat(leak.now()).isNotEqualTo(before);
    leak.done("take-back");

    assertThat(leak.now()).isEqualTo(before);
    assertThat(leak.now().rows()).isEqualTo(before.rows());
  }

  private static Form form(Leak leak, String procedure) {
    return switch (procedure) {
      case "edit-agreement" ->
          agreement(leak)
              .with("terms", "双方互相道歉。")
              .withRows("duties", List.of(leak.payment("4800", "2026-05-01")));
      case "check-agreement" -> agreement(leak);
      case "void-agreement" -> agreement(leak).with("reason", "重新起草");
      case "record-performance" -> Form.of("duty", leak.duty(1).toString(), "result", "performed");
      case "urge-performance" -> Form.of("duty", leak.duty(1).toString());
      case "plan-visit" -> Form.empty();
      case "record-visit" -> Form.of("visitedAt", "2026-04-20 10:00", "spokeWith", "乙样二");
      case "end-mediation" ->
          Form.of("reason", "not-reached").withTexts("routes", List.of("lawsuit"));
      default -> throw new IllegalArgumentException(procedure);
    };
  }

  private static Form agreement(Leak leak) {
    return Form.of("agreement", leak.agreement.toString());
  }
}
