package org.yidang.work.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Outcome;
import org.yidang.model.followup.Retention;
import org.yidang.model.followup.Route;
import org.yidang.model.followup.Shelving;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class ClosingTest {
  private static final Form FAILED =
      Form.of("reason", "not-reached", "explanation", "双方对赔偿数额分歧较大。", "advice", "可以起诉。")
          .withTexts("routes", List.of("lawsuit", "court-confirmation"));

  @Test
  void aMediationEndsWithTheRoadsThatStayOpen() {
    Leak leak = Leak.mediating();

    assertThat(leak.refused("end-mediation", "reason", "not-reached")).containsExactly("A9@routes");
    leak.run("end-mediation", FAILED);

    Ending ending = leak.now().endings().getFirst();
    assertThat(ending.round()).isEqualTo(1);
    assertThat(ending.on()).isEqualTo("2026-03-02");
    assertThat(ending.routes()).containsExactlyInAnyOrder(Route.LAWSUIT, Route.COURT_CONFIRMATION);
    assertThat(leak.now().stage()).isEqualTo(Stage.ENDED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.plan-visit");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-09]");
    assertThat(leak.desk.told()).isEqualTo("终止调解：未能达成协议");
  }

  @Test
  void aDisputeThatIsNotAcceptedIsClosedNext() {
    Leak leak = Leak.opened();
    leak.run("triage", Form.of("routing", "mediation-room", "tracks", "a"));

    leak.run("end-mediation", FAILED.with("reason", "not-accepted"));

    assertThat(leak.now().stage()).isEqualTo(Stage.ENDED);
    assertThat(leak.head().nextStep()).isEqualTo("~next.close");
    leak.done("close-file", "outcome", "not-reached", "result", "不予受理，已告知起诉。");
    assertThat(leak.now().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void theDayOfAnEndFitsTheFile() {
    Leak leak = Leak.mediating();

    assertThat(leak.refused("end-mediation", FAILED.with("on", "2026-03-03")))
        .containsExactly("date.in-future@on");
    assertThat(leak.refused("end-mediation", FAILED.with("on", "2026-02-28")))
        .containsExactly("end.before-opening@on");
    assertThat(
            leak.refused("end-mediation", FAILED.with("reason", "other").with("explanation", "")))
        .containsExactly("end.no-explanation@explanation");
    assertThat(Leak.opened().refused("end-mediation", FAILED.with("override", "x")))
        .contains("stage.not-allowed");
  }

  @Test
  void whatFailedIsVisitedAndClosed() {
    Leak leak = Leak.mediating();
    leak.run("end-mediation", FAILED);
    leak.desk.at("2026-03-05T10:00");
    leak.done("record-visit", "visitedAt", "2026-03-05 09:00", "spokeWith", "乙样二");

    assertThat(leak.refused("close-file", "outcome", "agreed", "result", "达成"))
        .containsExactly("close.no-agreement@outcome");
    leak.done("close-file", "outcome", "not-reached", "result", "调解不成，已告知起诉。");

    Closing closing = leak.now().closings().getFirst();
    assertThat(closing.outcome()).isEqualTo(Outcome.NOT_REACHED);
    assertThat(closing.unit()).isEqualTo("青石镇人民调解委员会");
    assertThat(closing.handler()).isEqualTo("林样调");
    assertThat(closing.facts()).isEqualTo("楼上602室漏水，致502室客厅顶棚渗水。");
    assertThat(closing.on()).isEqualTo("2026-03-05");
    assertThat(leak.desk.told()).isEqualTo("结案：调解不成");
  }

  @Test
  void aFileDoesNotCloseWhileSomebodyMediates() {
    Leak leak = Leak.mediating();

    assertThat(leak.refused("close-file", "outcome", "other", "result", "x"))
        .contains("stage.not-allowed");
  }

  @Test
  void aHalfSignedAgreementKeepsTheFileOpen() {
    Leak leak = Leak.checked();
    leak.run(
        "sign-agreement",
        Form.of("agreement", leak.agreement.toString())
            .withRows("marks", List.of(Leak.mark(leak.jia))));
    leak.run("end-mediation", FAILED.with("override", "乙样二反悔"));

    assertThat(leak.refused("sign-agreement", leak.marks())).containsExactly("stage.not-now");
    assertThat(leak.refused("close-file", "outcome", "not-reached", "result", "反悔"))
        .containsExactly("close.half-signed", "close.no-visit");
    leak.done("void-agreement", "agreement", leak.agreement.toString(), "reason", "乙样二反悔");
    assertThat(leak.refused("close-file", "outcome", "not-reached", "result", "反悔"))
        .containsExactly("close.no-visit");
  }

  @Test
  void aClosedFileIsSealedUntilItIsReopened() {
    Leak leak = closed();

    assertThat(leak.refused("plan-visit", "on", "2026-06-01")).containsExactly("file.sealed@file");
    leak.done("reopen", "reason", "又漏水");
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    leak.desk.at("2026-04-25T17:00");
    leak.run("hold-session", leak.settling().with("startAt", "2026-04-25 14:30"));
    assertThat(leak.now().lastSession().orElseThrow().round()).isEqualTo(2);
    assertThat(leak.now().lastSession().orElseThrow().no()).isEqualTo(3);
  }

  @Test
  void aSecondRoundHasItsOwnEndAndItsOwnVisit() {
    Leak leak = closed();
    leak.done("reopen", "reason", "又漏水");
    leak.run("end-mediation", FAILED.with("override", "双方不愿再谈"));
    assertThat(leak.now().endings().getLast().round()).isEqualTo(2);

    assertThat(leak.refused("close-file", "outcome", "not-reached", "result", "调解不成"))
        .containsExactly("close.no-visit");
    leak.done("close-file", "outcome", "not-reached", "result", "调解不成", "override", "当事人已起诉");
    assertThat(leak.now().closings()).extracting(Closing::round).containsExactly(1, 2);
  }

  @Test
  void aClosedFileGoesOnTheShelfForLong() {
    Leak leak = closed();

    assertThat(leak.refused("shelve-file", "on", "2026-04-20"))
        .containsExactly("shelve.before-close@on");
    assertThat(leak.refused("shelve-file", "on", "2026-04-22"))
        .containsExactly("date.in-future@on");
    leak.done("shelve-file", "shelf", "2号柜3层", "note", "照片一张缺失");

    Shelving shelving = leak.now().shelvings().getFirst();
    assertThat(shelving.retention()).isEqualTo(Retention.LONG);
    assertThat(shelving.binder()).isEqualTo("林样调");
    assertThat(shelving.note()).isEqualTo("照片一张缺失");
    assertThat(leak.now().stage()).isEqualTo(Stage.ARCHIVED);
    assertThat(leak.refused("shelve-file", "shelf", "x")).containsExactly("stage.not-allowed");
    leak.done("reopen", "reason", "又漏水");
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
  }

  @Test
  void nothingOpenGoesOnTheShelf() {
    assertThat(Leak.performed().refused("shelve-file", "shelf", "x"))
        .containsExactly("stage.not-allowed");
  }

  private static Leak closed() {
    Leak leak = Leak.performed();
    leak.desk.at("2026-04-20T10:00");
    leak.done("record-visit", "visitedAt", "2026-04-20 09:00", "spokeWith", "乙样二");
    leak.desk.at("2026-04-21T10:00");
    leak.done("close-file", "outcome", "performed", "result", "已履行");
    return leak;
  }
}
