package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.Stage;
import org.yidang.work.form.Form;

/// 多次调解、分步解决: some items are agreed and signed first, the rest goes on (sample 5).
class PartialAgreementTest {
  private final Leak leak = Leak.accepted();

  @Test
  void whatIsAgreedBindsWhileTheRestIsTalkedAbout() {
    leak.desk.at("2026-03-02T17:00");
    leak.run(
        "hold-session",
        leak.first()
            .with("result", "agreed")
            .with("partial", "yes")
            .with("nextStep", "谈赔偿")
            .withRows(
                "items", List.of(Form.of("text", "修复", "state", "agreed"), Form.of("text", "赔偿"))));
    UUID repair = signed(repair(), "2026-03-02");

    assertThat(leak.now().agreement(repair).orElseThrow().partial()).isTrue();
    assertThat(leak.now().agreement(repair).orElseThrow().state()).isEqualTo(AgreementState.SIGNED);
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(leak.head().nextStep()).as("the rest goes on").isEqualTo("谈赔偿");
    assertThat(leak.now().dutiesInForce()).hasSize(1);

    leak.agreement = repair;
    leak.performed(0, "2026-03-08T10:00");
    assertThat(leak.now().stage()).as("not all is agreed yet").isEqualTo(Stage.MEDIATING);

    leak.desk.at("2026-03-16T17:00");
    leak.run("hold-session", leak.settling());
    assertThat(leak.now().stage()).isEqualTo(Stage.AGREED);
    UUID damages = signed(damages(), "2026-03-16");
    assertThat(leak.now().agreement(damages).orElseThrow().partial()).isFalse();
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.now().dutiesInForce()).hasSize(2);
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-15]");

    leak.agreement = damages;
    leak.performed(0, "2026-04-15T10:00");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
  }

  @Test
  void aPartialAgreementBindsThoseItNamesAndTheOtherSide() {
    leak.desk.at("2026-03-16T17:00");
    leak.run("hold-session", leak.settling());
    leak.agreement = leak.run("draft-agreement", repair().with("partial", "yes")).ids().get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());

    leak.run("sign-agreement", leak.marks().withRows("marks", List.of(Leak.mark(leak.jia))));
    assertThat(agreement().state()).as("the other side too").isEqualTo(AgreementState.CHECKED);
    leak.run("sign-agreement", leak.marks().withRows("marks", List.of(Leak.mark(leak.yi))));

    assertThat(agreement().state()).isEqualTo(AgreementState.SIGNED);
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
  }

  private Agreement agreement() {
    return leak.now().agreement(leak.agreement).orElseThrow();
  }

  private UUID signed(Form draft, String day) {
    leak.agreement = leak.run("draft-agreement", draft).ids().get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    Form marks =
        Form.of(
                "agreement", leak.agreement.toString(),
                "mediatorSignedOn", day,
                "sealedOn", day)
            .withRows(
                "marks",
                List.of(
                    Form.of("party", leak.jia.toString(), "on", day),
                    Form.of("party", leak.yi.toString(), "on", day)));
    leak.run("sign-agreement", marks);
    return leak.agreement;
  }

  private Form repair() {
    return leak.draft()
        .with("terms", "先修复漏水。")
        .withRows(
            "duties",
            List.of(
                Form.of(
                    "kind", "action",
                    "debtor", leak.jia.toString(),
                    "what", "修复602室漏水管道",
                    "due", "2026-03-25")));
  }

  private Form damages() {
    return leak.draft().withRows("duties", List.of(leak.payment("4800", "2026-04-15")));
  }
}
