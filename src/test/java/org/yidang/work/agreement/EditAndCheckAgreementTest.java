package org.yidang.work.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class EditAndCheckAgreementTest {
  @Test
  void whatIsLeftOutOfAnEditStays() {
    Leak leak = Leak.drafted();

    edit(leak, Form.of("terms", "双方互相道歉。", "issues", ""));

    Agreement edited = agreement(leak);
    assertThat(edited.terms()).isEqualTo("双方互相道歉。");
    assertThat(edited.issues()).isEmpty();
    assertThat(edited.facts()).startsWith("602室水管老化");
    assertThat(edited.session()).contains(leak.session);
    assertThat(edited.copies()).isEqualTo(3);
    assertThat(leak.now().duties(leak.agreement)).hasSize(3);
  }

  @Test
  void dutiesThatAreNamedReplaceThoseThatWere() {
    Leak leak = Leak.drafted();
    List<Duty> before = leak.now().duties(leak.agreement);

    edit(
        leak,
        Form.empty()
            .withRows(
                "duties",
                List.of(
                    leak.payment("4800", "2026-03-20").with("id", before.get(1).id().toString()),
                    Form.of(
                        "kind", "apology",
                        "debtor", leak.jia.toString(),
                        "what", "当面道歉",
                        "due", "2026-03-16"))));

    List<Duty> after = leak.now().duties(leak.agreement);
    assertThat(after).hasSize(2);
    assertThat(after.getFirst().id()).isEqualTo(before.get(1).id());
    assertThat(after.getFirst().amount()).hasToString("Optional[4800.00]");
    assertThat(leak.now().duty(before.getFirst().id())).isEmpty();
  }

  @Test
  void aDutyOfAnotherAgreementIsNotTaken() {
    Leak leak = Leak.drafted();
    UUID other = leak.now().duties(leak.agreement).getFirst().id();
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    Form stolen = leak.payment("4800", "2026-03-20").with("id", other.toString());

    assertThat(refused(leak, "edit-agreement", Form.empty().withRows("duties", List.of(stolen))))
        .containsExactly("form.row-unknown@duties[0]");
  }

  @Test
  void anEditedAgreementHasToBeCheckedAnew() {
    Leak leak = Leak.checked();
    assertThat(leak.head().nextStep()).isEqualTo("~next.sign-agreement");

    edit(leak, Form.of("terms", "双方和睦相处。"));

    assertThat(agreement(leak).state()).isEqualTo(AgreementState.DRAFT);
    assertThat(agreement(leak).checkedBy()).isEmpty();
    assertThat(agreement(leak).checkedOn()).isEmpty();
    assertThat(leak.head().nextStep()).isEqualTo("~next.check-agreement");
    assertThat(leak.refused("sign-agreement", leak.marks()))
        .containsExactly("agreement.state@agreement");
  }

  @Test
  void nobodyChangesATextThatSomebodyHasSigned() {
    Leak leak = Leak.checked();
    leak.run(
        "sign-agreement",
        Form.of("agreement", leak.agreement.toString())
            .withRows("marks", List.of(Leak.mark(leak.jia))));
    assertThat(refused(leak, "edit-agreement", Form.of("terms", "改")))
        .containsExactly("agreement.has-marks@agreement");

    Leak signed = Leak.signed();
    assertThat(refused(signed, "edit-agreement", Form.of("terms", "改")))
        .containsExactly("agreement.state@agreement");
    assertThat(refused(signed, "check-agreement", Form.empty()))
        .containsExactly("agreement.state@agreement");
  }

  @Test
  void theFormMayChangeWithinItsSeriesOfNumbers() {
    Leak leak = Leak.accepted("a", "b");
    leak.desk.at("2026-03-02T17:00");
    leak.run("hold-session", leak.settling().with("startAt", "2026-03-02 14:30"));
    leak.agreement = leak.run("draft-agreement", Form.of("form", "written")).ids().get("");

    edit(leak, Form.of("form", "oral"));
    assertThat(agreement(leak).form()).isEqualTo(AgreementForm.ORAL);
    assertThat(refused(leak, "edit-agreement", Form.of("form", "police")))
        .containsExactly("agreement.other-series@form");
    assertThat(refused(leak, "edit-agreement", Form.of("form", "")))
        .containsExactly("form.required@form");
    assertThat(refused(leak, "edit-agreement", Form.of("replaces", leak.agreement.toString())))
        .contains("agreement.replaces-unsigned@replaces");
  }

  @Test
  void theCheckKeepsWhoReadItAndWhen() {
    Leak leak = Leak.drafted();

    check(leak, Form.of("checkedBy", "郑样主", "on", "2026-03-16"));

    assertThat(agreement(leak).state()).isEqualTo(AgreementState.CHECKED);
    assertThat(agreement(leak).checkedBy()).isEqualTo("郑样主");
    assertThat(agreement(leak).checkedOn()).hasToString("Optional[2026-03-16]");
    assertThat(leak.desk.told()).isEqualTo("郑样主审核协议 青人调字〔2026〕第1号");
    check(leak, Form.empty());
    assertThat(agreement(leak).checkedBy()).as("again, by the desk's user").isEqualTo("林样调");
  }

  @Test
  void theCheckRefusesWhatTheLawForbids() {
    Leak leak = Leak.drafted();
    edit(
        leak,
        Form.of("facts", "", "terms", "收款后不得报警。\n赔偿2000元（叁仟元整）。")
            .withRows("duties", List.of(leak.payment("2000", "2026-03-15").with("way", ""))));

    assertThat(refused(leak, "check-agreement", Form.empty()))
        .containsExactly(
            "A12.facts@facts",
            "A12.way@duties[0].way",
            "agreement.due-before-signing@duties[0].due",
            "agreement.road-closed@terms",
            "agreement.capitals@terms");
    assertThat(agreement(leak).state()).isEqualTo(AgreementState.DRAFT);
  }

  @Test
  void whatIsOnlyDoubtfulPassesWithAReason() {
    Leak leak = Leak.drafted();
    edit(leak, Form.of("terms", "赔偿款共计5000元。"));

    assertThat(refused(leak, "check-agreement", Form.empty()))
        .containsExactly("agreement.instalments@terms");
    check(leak, Form.of("override", "其中200元已当场抵扣"));
    assertThat(leak.desk.lastEntry().reason()).isEqualTo("其中200元已当场抵扣 [agreement.instalments]");
  }

  @Test
  void aCheckIsNeitherInTheFutureNorBeforeTheDraft() {
    Leak leak = Leak.drafted();

    assertThat(refused(leak, "check-agreement", Form.of("on", "2026-03-17")))
        .containsExactly("date.in-future@on");
    assertThat(refused(leak, "check-agreement", Form.of("on", "2026-03-15")))
        .containsExactly("agreement.before-draft@on");
  }

  @Test
  void anAgreementThatIsNotThereCannotBeChecked() {
    Leak leak = Leak.drafted();
    leak.agreement = leak.jia;

    assertThat(refused(leak, "check-agreement", Form.empty()))
        .containsExactly("agreement.unknown@agreement");
    assertThat(refused(leak, "edit-agreement", Form.empty()))
        .containsExactly("agreement.unknown@agreement");
    assertThat(refused(leak, "sign-agreement", Form.empty()))
        .containsExactly("agreement.unknown@agreement");
    assertThat(refused(leak, "void-agreement", Form.of("reason", "错")))
        .containsExactly("agreement.unknown@agreement");
  }

  private static void edit(Leak leak, Form form) {
    leak.run("edit-agreement", form.with("agreement", leak.agreement.toString()));
  }

  private static void check(Leak leak, Form form) {
    leak.run("check-agreement", form.with("agreement", leak.agreement.toString()));
  }

  private static List<String> refused(Leak leak, String procedure, Form form) {
    return leak.refused(procedure, form.with("agreement", leak.agreement.toString()));
  }

  private static Agreement agreement(Leak leak) {
    return leak.now().agreement(leak.agreement).orElseThrow();
  }
}
