package org.yidang.work.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Mark;
import org.yidang.model.agreement.MarkKind;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class SignAgreementTest {
  @Test
  void marksAreKeptUntilTheLastOneBringsItIntoForce() {
    Leak leak = Leak.checked();

    List<Finding> notes = sign(leak, marks(mark(leak.jia, "2026-03-16")));
    assertThat(notes).containsExactly(Finding.note("A13", "", "1", "1", "1"));
    assertThat(agreement(leak).state()).isEqualTo(AgreementState.CHECKED);
    assertThat(leak.now().stage()).isEqualTo(Stage.AGREED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.sign-agreement");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-19]");
    assertThat(leak.desk.told()).isEqualTo("登记协议 青人调字〔2026〕第1号 的签名盖章：已审核");

    leak.desk.at("2026-03-17T10:00");
    sign(leak, Form.of("mediatorSignedOn", "2026-03-16"));
    assertThat(agreement(leak).state()).isEqualTo(AgreementState.CHECKED);
    assertThat(sign(leak, marks(mark(leak.yi, "2026-03-17")).with("override", "当日已付2000元")))
        .containsExactly(Finding.note("A13", "", "0", "0", "1"));
    leak.desk.at("2026-03-18T10:00");
    sign(leak, Form.of("sealedOn", "2026-03-18", "override", "首付2000元已于3月16日当场付清"));

    assertThat(agreement(leak).state()).isEqualTo(AgreementState.SIGNED);
    assertThat(agreement(leak).effectiveOn()).hasToString("Optional[2026-03-18]");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.now().dutiesInForce()).hasSize(3);
    assertThat(leak.head().nextStep()).isEqualTo("~next.watch-performance");
    assertThat(leak.desk.told()).endsWith("已签署");
  }

  @Test
  void aPartySignsForItselfUnlessSomebodyElseIsNamed() {
    Leak leak = Leak.signed();

    assertThat(leak.now().marks(leak.agreement))
        .extracting(Mark::signer, Mark::kind)
        .containsExactlyInAnyOrder(
            tuple("甲样一", MarkKind.SIGNATURE), tuple("乙样二", MarkKind.SIGNATURE));
  }

  @Test
  void whoHasNoPowerToSettleMayNotSign() {
    Leak leak = Leak.opened();
    leak.run("triage", Form.of("routing", "mediation-room", "tracks", "a"));
    leak.done(
        "add-agent",
        "party",
        leak.jia.toString(),
        "standing",
        "agent",
        "name",
        "申样律",
        "relation",
        "律师",
        "scope",
        "general",
        "from",
        "2026-03-01",
        "until",
        "2026-12-31");
    leak = onFrom(leak);
    Form signed = mark(leak.jia, "2026-03-16").with("signer", "申样律");

    assertThat(refused(leak, marks(signed))).containsExactly("mark.no-power@marks[0].signer");
  }

  @Test
  void someoneUnknownSignsOnlyWithAReason() {
    Leak leak = Leak.checked();
    Form signed = mark(leak.jia, "2026-03-16").with("signer", "路样人");

    assertThat(refused(leak, marks(signed))).containsExactly("mark.stranger@marks[0].signer");
    sign(leak, marks(signed).with("override", "甲样一之子，持书面委托"));
    assertThat(leak.now().marks(leak.agreement)).hasSize(1);
  }

  @Test
  void aWrongMarkIsCorrectedByItsRow() {
    Leak leak = Leak.checked();
    sign(leak, marks(mark(leak.jia, "2026-03-16").with("kind", "seal")));
    UUID mark = leak.now().marks(leak.agreement).getFirst().id();

    sign(
        leak,
        marks(
            mark(leak.jia, "2026-03-16").with("kind", "fingerprint").with("id", mark.toString())));

    assertThat(leak.now().marks(leak.agreement))
        .singleElement()
        .satisfies(m -> assertThat(m.kind()).isEqualTo(MarkKind.FINGERPRINT));
    assertThat(refused(leak, marks(mark(leak.jia, "2026-03-16").with("id", leak.yi.toString()))))
        .containsExactly("form.row-unknown@marks[0]");
  }

  @Test
  void marksLieBetweenTheAgreementAndToday() {
    Leak leak = Leak.checked();

    assertThat(refused(leak, marks(mark(leak.jia, "2026-03-15"))))
        .containsExactly("mark.before-agreed@marks[0].on");
    assertThat(refused(leak, marks(mark(leak.jia, "2026-03-17"))))
        .containsExactly("date.in-future@marks[0].on");
    assertThat(refused(leak, Form.of("sealedOn", "2026-03-17")))
        .containsExactly("date.in-future@sealedOn");
    assertThat(refused(leak, Form.of("mediatorSignedOn", "2026-03-15")))
        .containsExactly("mark.before-agreed@mediatorSignedOn");
    assertThat(refused(leak, Form.empty())).containsExactly("agreement.no-mark@marks");
  }

  @Test
  void theSameMarkIsNotKeptTwice() {
    Leak leak = Leak.checked();
    sign(leak, marks(mark(leak.jia, "2026-03-16")));

    assertThat(refused(leak, marks(mark(leak.jia, "2026-03-16"))))
        .containsExactly("mark.twice@marks[0].party");
    sign(leak, marks(mark(leak.jia, "2026-03-16").with("kind", "fingerprint")));
    assertThat(leak.now().marks(leak.agreement)).hasSize(2);
  }

  @Test
  void whatFellDueBeforeAnybodySignedMakesNoSense() {
    Leak leak = Leak.checked();
    leak.desk.at("2026-03-20T10:00");
    Form late =
        marks(mark(leak.jia, "2026-03-20"), mark(leak.yi, "2026-03-20"))
            .with("mediatorSignedOn", "2026-03-20")
            .with("sealedOn", "2026-03-20");

    assertThat(refused(leak, late)).containsExactly("agreement.due-before-signing@duties[0].due");
  }

  @Test
  void aSignedAgreementTakesNoMoreMarks() {
    Leak leak = Leak.signed();

    assertThat(refused(leak, marks(mark(leak.jia, "2026-03-16"))))
        .containsExactly("agreement.state@agreement");
  }

  @Test
  void anOralAgreementIsInForceFromTheDayItWasReached() {
    Leak leak = Leak.agreed();
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("form", "oral")
                    .withRows("duties", List.of(leak.payment("4800", "2026-03-16"))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.desk.at("2026-03-18T10:00");

    sign(leak, Form.of("mediatorSignedOn", "2026-03-18"));

    assertThat(agreement(leak).effectiveOn()).hasToString("Optional[2026-03-16]");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
  }

  @Test
  void aFullAgreementWaitsUntilTheTalksHaveSettled() {
    Leak leak = Leak.mediating();
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft().withRows("duties", List.of(leak.payment("4800", "2026-03-20"))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.desk.at("2026-03-16T10:00");

    assertThat(refused(leak, leak.marks())).containsExactly("stage.not-allowed");
  }

  /// The same file with an agent, taken on to a checked agreement.
  private static Leak onFrom(Leak leak) {
    leak.done("name-mediator", "name", "林样调");
    leak.done("accept", "source", "police");
    leak.done("tell-rights", "on", "2026-03-01");
    leak.done("state-consent", "consent", "agreed");
    leak.desk.at("2026-03-16T17:00");
    leak.run("hold-session", leak.settling());
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    return leak;
  }

  private static List<Finding> sign(Leak leak, Form form) {
    return leak.run("sign-agreement", form.with("agreement", leak.agreement.toString())).notes();
  }

  /// What stands in the way; that marks are still missing is known.
  private static List<String> refused(Leak leak, Form form) {
    return leak
        .refused("sign-agreement", form.with("agreement", leak.agreement.toString()))
        .stream()
        .filter(rule -> !rule.equals("A13"))
        .toList();
  }

  private static Form marks(Form... marks) {
    return Form.empty().withRows("marks", List.of(marks));
  }

  private static Form mark(UUID party, String on) {
    return Form.of("party", party.toString(), "on", on);
  }

  private static Agreement agreement(Leak leak) {
    return leak.now().agreement(leak.agreement).orElseThrow();
  }
}
