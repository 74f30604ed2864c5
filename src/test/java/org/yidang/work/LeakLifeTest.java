package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.Stage;
import org.yidang.model.journal.Entry;

/// The whole life of sample dispute 1, from the call to the shelf (domain §12.1).
class LeakLifeTest {
  @Test
  void disputeGoesFromTheCallToTheShelf() {
    Leak leak = Leak.accepted();
    stands(leak, Stage.ACCEPTED, "~next.first-session", "2026-03-04");

    leak.desk.at("2026-03-02T17:00");
    leak.run("hold-session", leak.first());
    stands(leak, Stage.MEDIATING, "请水暖工到场查漏", "2026-03-09");

    leak.desk.at("2026-03-09T17:00");
    leak.run(
        "hold-session",
        leak.sitting("2026-03-09 09:00", "to-be-continued")
            .with("nextStep", "双方商量赔偿")
            .with("nextOn", "2026-03-16"));
    stands(leak, Stage.MEDIATING, "双方商量赔偿", "2026-03-16");

    leak.desk.at("2026-03-16T17:00");
    leak.run("hold-session", leak.settling());
    stands(leak, Stage.AGREED, "~next.draft-agreement", "2026-03-16");
    assertThat(leak.now().sessions()).hasSize(3);
    assertThat(leak.now().lastSession().orElseThrow().no()).isEqualTo(3);

    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    stands(leak, Stage.AGREED, "~next.check-agreement", "2026-03-16");
    leak.done("check-agreement", "agreement", leak.agreement.toString(), "checkedBy", "郑样主");
    stands(leak, Stage.AGREED, "~next.sign-agreement", "2026-03-16");
    leak.run("sign-agreement", leak.marks());
    stands(leak, Stage.PERFORMING, "~next.watch-performance", "2026-03-16");
    var agreement = leak.now().agreement(leak.agreement).orElseThrow();
    assertThat(agreement.number()).isEqualTo("青人调字〔2026〕第1号");
    assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
    assertThat(agreement.effectiveOn()).contains(LocalDate.of(2026, 3, 16));
    assertThat(agreement.copies()).isEqualTo(3);

    leak.performed(0, "2026-03-16T18:00");
    stands(leak, Stage.PERFORMING, "~next.watch-performance", "2026-03-25");
    leak.performed(2, "2026-03-25T10:00");
    stands(leak, Stage.PERFORMING, "~next.watch-performance", "2026-04-15");
    leak.performed(1, "2026-04-15T10:00");
    stands(leak, Stage.PERFORMED, "~next.plan-visit", "2026-04-22");

    leak.done("plan-visit", "on", "2026-04-20", "way", "phone");
    stands(leak, Stage.VISITING, "~next.visit", "2026-04-20");
    leak.desk.at("2026-04-20T10:30");
    leak.done(
        "record-visit",
        "visit",
        leak.now().visits().getFirst().id().toString(),
        "visitedAt",
        "2026-04-20 10:00",
        "spokeWith",
        "乙样二",
        "performed",
        "已修复漏水，款项付清。",
        "satisfaction",
        "satisfied");
    stands(leak, Stage.VISITING, "~next.close", "2026-04-27");

    leak.desk.at("2026-04-21T09:00");
    leak.done("close-file", "outcome", "performed", "result", "达成协议并已全部履行。");
    stands(leak, Stage.CLOSED, "~next.shelve", "2026-05-08");
    leak.desk.at("2026-04-28T09:00");
    leak.done("shelve-file", "shelf", "档案室2号柜3层");
    assertThat(leak.now().stage()).isEqualTo(Stage.ARCHIVED);
    assertThat(leak.head().nextStep()).isEmpty();
    assertThat(leak.head().nextOn()).isEmpty();
    assertThat(leak.desk.journal())
        .extracting(Entry::procedure)
        .endsWith("plan-visit", "record-visit", "close-file", "shelve-file");
  }

  private static void stands(Leak leak, Stage stage, String nextStep, String nextOn) {
    assertThat(leak.now().stage()).isEqualTo(stage);
    assertThat(leak.head().nextStep()).isEqualTo(nextStep);
    assertThat(leak.head().nextOn()).hasToString("Optional[" + nextOn + "]");
    assertThat(leak.head().nextBy()).isEqualTo("林样调");
  }
}
