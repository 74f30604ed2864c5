package org.yidang.work.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.Stage;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class VoidAgreementTest {
  @Test
  void aVoidedDraftKeepsItsNumber() {
    Leak leak = Leak.drafted();

    voided(leak, "文号用错");

    assertThat(leak.now().agreements()).isEmpty();
    assertThat(leak.now().allAgreements())
        .singleElement()
        .satisfies(a -> assertThat(a.state()).isEqualTo(AgreementState.VOIDED));
    assertThat(leak.head().nextStep()).isEqualTo("~next.draft-agreement");
    assertThat(leak.desk.lastEntry().reason()).isEqualTo("文号用错");
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    assertThat(agreement(leak).number()).isEqualTo("青人调字〔2026〕第2号");
  }

  @Test
  void aVoidedAgreementIsGoneForGood() {
    Leak leak = Leak.drafted();
    voided(leak, "文号用错");

    assertThat(leak.refused("void-agreement", about(leak).with("reason", "再次")))
        .containsExactly("agreement.state@agreement");
    assertThat(leak.refused("check-agreement", about(leak)))
        .containsExactly("agreement.state@agreement");
    assertThat(leak.refused("void-agreement", about(leak))).containsExactly("form.required@reason");
  }

  @Test
  void aSignedOneIsVoidedOnlyForASlipAndTheFileGoesBackToSigning() {
    Leak leak = Leak.signed();

    assertThat(leak.refused("void-agreement", about(leak).with("reason", "盖章日期登错")))
        .containsExactly("agreement.void-signed@agreement");
    leak.run("void-agreement", about(leak).with("reason", "盖章日期登错").with("override", "双方在场重签"));

    assertThat(leak.now().stage()).isEqualTo(Stage.AGREED);
    assertThat(leak.head().round()).isEqualTo(1);
    assertThat(leak.head().nextStep()).isEqualTo("~next.draft-agreement");
    assertThat(leak.now().dutiesInForce()).isEmpty();
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run("sign-agreement", leak.marks());
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
  }

  @Test
  void anAgreementIsChangedByOneThatReplacesIt() {
    Leak leak = Leak.signed();
    UUID old = leak.agreement;
    leak.desk.at("2026-04-20T10:00");
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("replaces", old.toString())
                    .with("terms", "余款延期支付。")
                    .withRows("duties", List.of(leak.payment("2800", "2026-05-15"))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run(
        "sign-agreement",
        Form.of(
                "agreement", leak.agreement.toString(),
                "mediatorSignedOn", "2026-04-20",
                "sealedOn", "2026-04-20")
            .withRows(
                "marks",
                List.of(
                    Form.of("party", leak.jia.toString()), Form.of("party", leak.yi.toString()))));

    assertThat(leak.now().dutiesInForce())
        .singleElement()
        .satisfies(duty -> assertThat(duty.agreement()).isEqualTo(leak.agreement));
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-05-15]");
    leak.performed(0, "2026-05-15T10:00");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
  }

  @Test
  void whatWasNotPerformedMayBeAgreedAnew() {
    Leak leak = Leak.signed();
    UUID old = leak.agreement;
    leak.desk.at("2026-04-20T10:00");
    leak.done("urge-performance", "duty", leak.duty(1).toString());
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("replaces", old.toString())
                    .with("terms", "余款延期支付。")
                    .withRows("duties", List.of(leak.payment("2800", "2026-05-15"))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run(
        "sign-agreement",
        Form.of(
                "agreement", leak.agreement.toString(),
                "mediatorSignedOn", "2026-04-20",
                "sealedOn", "2026-04-20")
            .withRows(
                "marks",
                List.of(
                    Form.of("party", leak.jia.toString()), Form.of("party", leak.yi.toString()))));

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
  }

  @Test
  void aDraftThatStoodInTheWayOfBeingDoneIsVoidedAndTheFileIsPerformed() {
    Leak leak = Leak.signed();
    UUID signed = leak.agreement;
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    UUID second = leak.agreement;
    leak.agreement = signed;
    leak.performed(0, "2026-03-16T18:00");
    leak.performed(2, "2026-03-25T10:00");
    leak.performed(1, "2026-04-15T10:00");
    assertThat(leak.now().stage()).as("a draft is open").isEqualTo(Stage.PERFORMING);

    leak.agreement = second;
    voided(leak, "不再需要");

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.plan-visit");
  }

  @Test
  void aDraftLeftOverInAFileThatEndedLeavesItEnded() {
    Leak leak = Leak.drafted();
    leak.run(
        "end-mediation",
        Form.of("reason", "not-reached", "override", "双方不愿再谈")
            .withTexts("routes", List.of("lawsuit")));

    leak.desk.at("2026-03-20T10:00");
    leak.done("record-visit", "visitedAt", "2026-03-20 09:00", "spokeWith", "乙样二");
    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);
    voided(leak, "未能签署");

    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);
    assertThat(agreement(leak).state()).isEqualTo(AgreementState.VOIDED);
  }

  @Test
  void aDraftLeftOverBesideWhatWasPerformedLeavesItPerformed() {
    Leak leak = Leak.performed();
    UUID signed = leak.agreement;
    leak.desk.put(leak.file, file -> file.with(draft(file.agreement(signed).orElseThrow())));
    leak.agreement = new UUID(0, 77);

    voided(leak, "不再需要");

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
    assertThat(leak.now().dutiesInForce()).hasSize(3);
  }

  private static Agreement draft(Agreement like) {
    return new Agreement(
        new UUID(0, 77),
        "青人调字〔2026〕第9号",
        like.form(),
        AgreementState.DRAFT,
        false,
        like.replaces(),
        like.session(),
        like.wording(),
        like.copies(),
        like.draftedOn(),
        Agreement.Review.none(),
        Agreement.Signing.by("林样调", ""));
  }

  private static void voided(Leak leak, String reason) {
    leak.run("void-agreement", about(leak).with("reason", reason));
  }

  private static Form about(Leak leak) {
    return Form.of("agreement", leak.agreement.toString());
  }

  private static Agreement agreement(Leak leak) {
    return leak.now().agreement(leak.agreement).orElseThrow();
  }
}
