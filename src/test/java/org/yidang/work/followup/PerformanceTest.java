package org.yidang.work.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class PerformanceTest {
  @Test
  void aPaymentCalledPerformedIsTheNextInstalmentInFull() {
    Leak leak = Leak.signed();

    leak.done(
        "record-performance",
        "duty",
        leak.duty(0).toString(),
        "result",
        "performed",
        "way",
        "现金",
        "receipt",
        "SJ1",
        "witness",
        "吴样记",
        "note",
        "当场交付");

    Performance kept = leak.now().performances(leak.duty(0)).getFirst();
    assertThat(kept.amount()).contains(Money.of("2000"));
    assertThat(kept.on()).isEqualTo("2026-03-16");
    assertThat(kept.way()).isEqualTo("现金");
    assertThat(kept.receipt()).isEqualTo("SJ1");
    assertThat(kept.witness()).isEqualTo("吴样记");
    assertThat(kept.note()).isEqualTo("当场交付");
    assertThat(leak.now().ledger(leak.now().duty(leak.duty(0)).orElseThrow()).fulfilled()).isTrue();
    assertThat(leak.desk.told()).isEqualTo("甲样一：赔偿顶棚修复费用 已履行 ¥2,000.00");
  }

  @Test
  void partOfItIsNotAllOfIt() {
    Leak leak = Leak.signed();
    leak.desk.at("2026-04-10T10:00");

    leak.done(
        "record-performance", "duty", leak.duty(1).toString(), "result", "part", "amount", "1000");
    assertThat(leak.now().ledger(leak.now().duty(leak.duty(1)).orElseThrow()).openNext())
        .isEqualTo(Money.of("1800"));
    leak.done("record-performance", "duty", leak.duty(1).toString(), "result", "performed");
    assertThat(leak.now().ledger(leak.now().duty(leak.duty(1)).orElseThrow()).fulfilled()).isTrue();
  }

  @Test
  void lessOrMoreThanOwedIsSaidSo() {
    Leak leak = Leak.signed();

    assertThat(refused(leak, 0, Form.of("result", "performed", "amount", "1999")))
        .containsExactly("performance.less-than-owed@amount");
    assertThat(refused(leak, 0, Form.of("result", "performed", "amount", "2001")))
        .containsExactly("performance.overpaid@amount");
    assertThat(refused(leak, 0, Form.of("result", "part")))
        .containsExactly("performance.amount-missing@amount");
    assertThat(refused(leak, 2, Form.of("result", "performed", "amount", "1")))
        .containsExactly("performance.no-payment@amount");
    assertThat(refused(leak, 0, Form.of("result", "urged"))).containsExactly("form.choice@result");
  }

  @Test
  void nothingIsPerformedBeforeItBindsNorTomorrow() {
    Leak leak = Leak.signed();

    assertThat(refused(leak, 0, Form.of("result", "performed", "on", "2026-03-15")))
        .containsExactly("performance.before-effect@on");
    assertThat(refused(leak, 0, Form.of("result", "performed", "on", "2026-03-17")))
        .containsExactly("date.in-future@on");
    Leak unsigned = Leak.checked();
    assertThat(refused(unsigned, 0, Form.of("result", "performed")))
        .containsExactly("performance.not-in-force@duty");
    assertThat(
            leak.refused(
                "record-performance", Form.of("duty", leak.jia.toString(), "result", "performed")))
        .containsExactly("duty.unknown@duty");
  }

  @Test
  void whatIsOverdueIsUrgedUntilItIsDone() {
    Leak leak = Leak.signed();
    leak.performed(0, "2026-03-16T18:00");
    leak.performed(2, "2026-03-25T10:00");
    leak.desk.at("2026-04-16T10:00");

    leak.done("record-performance", "duty", leak.duty(1).toString(), "result", "not-performed");
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.urge");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-17]");

    leak.done("urge-performance", "duty", leak.duty(1).toString(), "way", "电话", "note", "称本周付清");
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.urge");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-23]");
    assertThat(leak.desk.told()).isEqualTo("甲样一：赔偿顶棚修复费用 已督促");

    leak.desk.at("2026-04-18T10:00");
    leak.done(
        "record-performance", "duty", leak.duty(1).toString(), "result", "part", "amount", "800");
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    leak.done("record-performance", "duty", leak.duty(1).toString(), "result", "performed");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.plan-visit");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-25]");
  }

  @Test
  void oneWhoCatchesUpIsPerformingAgain() {
    Leak leak = Leak.signed();
    leak.desk.at("2026-03-20T10:00");
    leak.done("urge-performance", "duty", leak.duty(0).toString());
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);

    leak.done("record-performance", "duty", leak.duty(0).toString(), "result", "performed");

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.head().nextStep()).isEqualTo("~next.watch-performance");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-25]");
  }

  @Test
  void aReminderBeforeTheDayIsNoDefault() {
    Leak leak = Leak.signed();
    leak.desk.at("2026-04-12T10:00");

    assertThat(leak.refused("urge-performance", "duty", leak.duty(1).toString()))
        .containsExactly("urge.not-due@duty");
    leak.done("urge-performance", "duty", leak.duty(1).toString(), "override", "到期前提醒");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
  }

  @Test
  void whatIsDoneIsNotUrged() {
    Leak leak = Leak.signed();
    leak.performed(0, "2026-03-16T18:00");

    assertThat(leak.refused("urge-performance", "duty", leak.duty(0).toString()))
        .containsExactly("urge.fulfilled@duty");
    assertThat(leak.refused("urge-performance", "duty", leak.jia.toString()))
        .containsExactly("duty.unknown@duty");
    assertThat(
            leak.refused("urge-performance", "duty", leak.duty(1).toString(), "on", "2026-03-17"))
        .contains("date.in-future@on");
  }

  @Test
  void aCreditorWhoWasToldTheOtherRoadsIsVisitedAndTheFileClosed() {
    Leak leak = Leak.signed();
    leak.performed(0, "2026-03-16T18:00");
    leak.performed(2, "2026-03-25T10:00");
    leak.desk.at("2026-05-06T10:00");
    leak.done("plan-visit");
    assertThat(leak.now().stage()).as("still to be performed").isEqualTo(Stage.PERFORMING);

    leak.done("urge-performance", "duty", leak.duty(1).toString(), "routeTold", "yes");
    assertThat(leak.now().performances(leak.duty(1)))
        .extracting(Performance::result)
        .containsExactly(PerformanceResult.ROUTE_TOLD);
    assertThat(leak.head().nextStep()).isEqualTo("~next.plan-visit");

    leak.desk.at("2026-05-08T10:00");
    leak.done("record-visit", "visitedAt", "2026-05-08 09:00", "spokeWith", "乙样二");
    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);
    assertThat(leak.refused("close-file", "outcome", "performed", "result", "部分履行"))
        .containsExactly("close.not-performed@outcome");
    leak.done(
        "close-file",
        "outcome",
        "partly-performed",
        "result",
        "余款未付，已告知申请支付令",
        "override",
        "当事人自行申请支付令");
    assertThat(leak.now().stage()).isEqualTo(Stage.CLOSED);
  }

  /// Sample 3: three instalments, the second unpaid.
  @Test
  void instalmentsAreCountedOneAfterTheOther() {
    Leak leak = Leak.agreed();
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("terms", "工资共计186,500元，分三期支付。")
                    .withRows(
                        "duties",
                        List.of(
                            leak.payment("60000", "2026-06-30"),
                            leak.payment("60000", "2026-07-31"),
                            leak.payment("66500", "2026-08-31"))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run("sign-agreement", leak.marks());
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-06-30]");

    leak.performed(0, "2026-06-30T10:00");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-07-31]");
    leak.desk.at("2026-08-01T10:00");
    leak.done("urge-performance", "duty", leak.duty(1).toString());
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    leak.performed(2, "2026-08-31T10:00");
    assertThat(leak.now().stage()).as("the second is still open").isEqualTo(Stage.UNPERFORMED);
    leak.performed(1, "2026-09-02T10:00");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
  }

  /// Sample 2: 400 yuan every month without an end.
  @Test
  void anEndlessDutyThatIsKeptUpLetsTheFileGoOn() {
    Leak leak = monthly("");
    UUID duty = leak.duty(0);

    leak.desk.at("2026-06-05T10:00");
    leak.done("record-performance", "duty", duty.toString(), "result", "performed");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);

    leak.desk.at("2026-07-05T10:00");
    leak.done("record-performance", "duty", duty.toString(), "result", "performed");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
    assertThat(leak.now().ledger(leak.now().duty(duty).orElseThrow()).paid())
        .isEqualTo(Money.of("800"));
    leak.desk.at("2026-08-10T10:00");
    leak.done("urge-performance", "duty", duty.toString());
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);

    leak.done(
        "record-performance", "duty", duty.toString(), "result", "performed", "amount", "400");
    assertThat(leak.now().stage()).as("kept up again").isEqualTo(Stage.PERFORMED);
  }

  @Test
  void anEndlessDutyThatStopsBeingKeptMayBeAgreedAnew() {
    Leak leak = monthly("");
    UUID old = leak.agreement;
    leak.performed(0, "2026-06-05T10:00");
    leak.desk.at("2026-06-20T10:00");
    leak.done("record-visit", "visitedAt", "2026-06-20 09:00", "spokeWith", "乙样二");
    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);

    leak.desk.at("2026-09-06T10:00");
    leak.done("urge-performance", "duty", leak.duty(0).toString());
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    Form lower = leak.payment("300", "2026-10-05").with("repeat", "monthly");
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("replaces", old.toString())
                    .with("terms", "轮流照料。")
                    .withRows("duties", List.of(lower)))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run(
        "sign-agreement",
        Form.of(
                "agreement", leak.agreement.toString(),
                "mediatorSignedOn", "2026-09-06",
                "sealedOn", "2026-09-06")
            .withRows(
                "marks",
                List.of(
                    Form.of("party", leak.jia.toString()), Form.of("party", leak.yi.toString()))));

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-10-05]");
  }

  @Test
  void whatIsSaidNotToHaveBeenDoneInTimeIsADefault() {
    Leak leak = monthly("");
    String duty = leak.duty(0).toString();
    leak.performed(0, "2026-06-05T10:00");

    leak.desk.at("2026-07-05T10:00");
    leak.done("record-performance", "duty", duty, "result", "not-performed");
    assertThat(leak.now().stage()).as("the day itself is not over").isEqualTo(Stage.PERFORMED);
    leak.desk.at("2026-07-06T10:00");
    leak.done("record-performance", "duty", duty, "result", "not-performed");
    assertThat(leak.now().stage()).isEqualTo(Stage.UNPERFORMED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.urge");
  }

  @Test
  void aMonthlyDutyWithAnEndIsWatchedToItsLastMonth() {
    Leak leak = monthly("2026-08-31");

    leak.performed(0, "2026-06-05T10:00");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-07-05]");
    leak.performed(0, "2026-07-05T10:00");
    leak.performed(0, "2026-08-05T10:00");
    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMED);
    assertThat(refused(leak, 0, Form.of("result", "performed")))
        .contains("performance.fulfilled-before@duty");
  }

  private static Leak monthly(String until) {
    Leak leak = Leak.agreed();
    leak.agreement =
        leak.run(
                "draft-agreement",
                leak.draft()
                    .with("terms", "轮流照料。")
                    .withRows(
                        "duties",
                        List.of(
                            leak.payment("400", "2026-06-05")
                                .with("repeat", "monthly")
                                .with("until", until))))
            .ids()
            .get("");
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    leak.run("sign-agreement", leak.marks());
    return leak;
  }

  private static List<String> refused(Leak leak, int duty, Form form) {
    return leak.refused("record-performance", form.with("duty", leak.duty(duty).toString()));
  }
}
