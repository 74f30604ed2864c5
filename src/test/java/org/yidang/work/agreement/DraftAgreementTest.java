package org.yidang.work.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class DraftAgreementTest {
  @Test
  void aDraftTakesTheNextNumberAndWhatTheSessionKnows() {
    Leak leak = Leak.drafted();

    Agreement draft = agreement(leak);
    assertThat(draft.number()).isEqualTo("青人调字〔2026〕第1号");
    assertThat(draft.state()).isEqualTo(AgreementState.DRAFT);
    assertThat(draft.session()).contains(leak.session);
    assertThat(draft.mediators()).isEqualTo("林样调");
    assertThat(draft.recorder()).isEqualTo("林样调");
    assertThat(draft.partial()).isFalse();
    assertThat(draft.copies()).isEqualTo(3);
    assertThat(draft.draftedOn()).isEqualTo("2026-03-16");
    assertThat(draft.effectiveOn()).isEmpty();
    assertThat(leak.now().duties(draft.id()))
        .extracting(Duty::kind, duty -> duty.amount().map(Money::figures).orElse(""), Duty::repeat)
        .containsExactly(
            tuple(DutyKind.PAYMENT, "¥2,000.00", Repeat.ONCE),
            tuple(DutyKind.PAYMENT, "¥2,800.00", Repeat.ONCE),
            tuple(DutyKind.ACTION, "", Repeat.ONCE));
    assertThat(leak.now().dutiesInForce()).isEmpty();
    assertThat(leak.desk.told()).isEqualTo("起草人民调解协议书，编号 青人调字〔2026〕第1号");
  }

  @Test
  void aDraftMayLackWhatTheCheckWillAskForAndSaysSo() {
    Leak leak = Leak.agreed();

    List<Finding> notes =
        leak.run("draft-agreement", Form.of("form", "written", "terms", "今后不得报警。")).notes();

    assertThat(notes).noneMatch(Finding::blocks).noneMatch(Finding::warns);
    assertThat(notes)
        .extracting(Finding::rule)
        .containsExactly("A12.facts", "A12.issues", "A12.duties", "agreement.road-closed");
  }

  @Test
  void whatCannotBeKeptAtAllIsRefusedAtOnce() {
    Leak leak = Leak.agreed();
    Form payment = Form.of("kind", "payment", "debtor", leak.jia.toString(), "due", "2026-04-15");
    Form itself = leak.payment("200", "2026-04-15").with("creditor", leak.jia.toString());
    Form until = leak.payment("200", "2026-04-15").with("until", "2026-06-15");

    assertThat(leak.refused("draft-agreement", with(payment)))
        .containsExactly("A12.amount@duties[0].amount", "A12.payee@duties[0].creditor");
    assertThat(leak.refused("draft-agreement", with(itself)))
        .contains("duty.to-itself@duties[0].creditor");
    assertThat(leak.refused("draft-agreement", with(until)))
        .contains("duty.until-without-repeat@duties[0].until");
    assertThat(leak.refused("draft-agreement", with(itself.with("id", leak.yi.toString()))))
        .contains("form.row-unknown@duties[0]");
    assertThat(leak.refused("draft-agreement", Form.of("form", "police")))
        .containsExactly("T3.police@form");
    assertThat(
            leak.refused(
                "draft-agreement", Form.of("form", "oral", "session", leak.jia.toString())))
        .containsExactly("session.unknown@session");
    assertThat(
            leak.refused(
                "draft-agreement", Form.of("form", "oral", "replaces", leak.jia.toString())))
        .containsExactly("agreement.replaces-unsigned@replaces");
  }

  @Test
  void thereIsNothingToDraftBeforeAnybodyTalked() {
    Leak leak = Leak.accepted();

    assertThat(leak.refused("draft-agreement", leak.draft())).containsExactly("stage.not-now");
  }

  @Test
  void thePoliceCountTheirOwnNumbers() {
    Leak leak = Leak.accepted("a", "b");
    leak.desk.at("2026-03-02T17:00");
    leak.run(
        "hold-session",
        leak.settling()
            .with("startAt", "2026-03-02 14:30")
            .with("track", "b")
            .with("recordingNo", "LX1"));

    leak.agreement =
        leak.run("draft-agreement", Form.of("form", "on-the-spot", "facts", "打碎碗一只")).ids().get("");
    assertThat(agreement(leak).number()).isEqualTo("清公（青）调解字〔2026〕1号");
    assertThat(agreement(leak).form()).isEqualTo(AgreementForm.ON_THE_SPOT);
    leak.agreement = leak.run("draft-agreement", Form.of("form", "written")).ids().get("");
    assertThat(agreement(leak).number()).isEqualTo("青人调字〔2026〕第1号");
    leak.agreement = leak.run("draft-agreement", Form.of("form", "police")).ids().get("");
    assertThat(agreement(leak).number()).isEqualTo("清公（青）调解字〔2026〕2号");
  }

  @Test
  void aRefusedDraftTakesNoNumber() {
    Leak leak = Leak.agreed();
    leak.refused("draft-agreement", Form.of("form", "police"));

    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");

    assertThat(agreement(leak).number()).isEqualTo("青人调字〔2026〕第1号");
  }

  @Test
  void aDraftMadeWhileTheTalksGoOnLeavesTheNextStepAlone() {
    Leak leak = Leak.mediating();

    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());

    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(leak.head().nextStep()).isEqualTo("请水暖工到场查漏");
    assertThat(agreement(leak).session()).isEmpty();
  }

  private static Form with(Form duty) {
    return Form.of("form", "written").withRows("duties", List.of(duty));
  }

  private static Agreement agreement(Leak leak) {
    return leak.now().agreement(leak.agreement).orElseThrow();
  }
}
