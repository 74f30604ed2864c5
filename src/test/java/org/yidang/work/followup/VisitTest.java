package org.yidang.work.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Satisfaction;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class VisitTest {
  @Test
  void aVisitIsPlannedByTheColourOfTheFile() {
    Leak leak = Leak.performed();

    leak.done("plan-visit");

    Visit visit = leak.now().visits().getFirst();
    assertThat(visit.plannedOn()).isEqualTo("2026-05-15");
    assertThat(visit.way()).isEqualTo(VisitWay.PHONE);
    assertThat(visit.visitor()).isEqualTo("林样调");
    assertThat(visit.done()).isFalse();
    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);
    assertThat(leak.head().nextStep()).isEqualTo("~next.visit");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-05-15]");
    assertThat(leak.desk.told()).isEqualTo("安排 2026年5月15日 回访");
  }

  @Test
  void aRedFileIsVisitedFourTimesAtHome() {
    Leak leak = Leak.performed();
    leak.done("set-risk", "risk", "red", "measure", "专人盯防");

    leak.done("plan-visit");
    assertThat(leak.now().visits().getFirst().plannedOn()).isEqualTo("2026-04-18");
    assertThat(leak.now().visits().getFirst().way()).isEqualTo(VisitWay.AT_HOME);
    leak.desk.at("2026-04-18T16:00");
    leak.done(
        "record-visit", "visitedAt", "2026-04-18 15:00", "spokeWith", "乙样二", "visit", visit(leak));
    assertThat(leak.head().nextStep()).isEqualTo("~next.plan-visit");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-22]");
    leak.done("plan-visit");
    assertThat(leak.now().visits().getLast().plannedOn()).isEqualTo("2026-04-22");
  }

  @Test
  void aPlannedVisitIsMadeAndKeepsWhatWasPlanned() {
    Leak leak = Leak.performed();
    leak.done("plan-visit", "on", "2026-04-20", "way", "at-home", "visitor", "周样警");
    leak.desk.at("2026-04-20T11:00");

    leak.done(
        "record-visit",
        "visit",
        visit(leak),
        "visitedAt",
        "2026-04-20 10:00",
        "spokeWith",
        "乙样二",
        "performed",
        "款项付清",
        "satisfaction",
        "mostly",
        "lawsuit",
        "无");

    Visit made = leak.now().visits().getFirst();
    assertThat(leak.now().visits()).hasSize(1);
    assertThat(made.plannedOn()).isEqualTo("2026-04-20");
    assertThat(made.visitedAt()).hasToString("Optional[2026-04-20T10:00]");
    assertThat(made.way()).isEqualTo(VisitWay.AT_HOME);
    assertThat(made.visitor()).isEqualTo("周样警");
    assertThat(made.satisfaction()).contains(Satisfaction.MOSTLY);
    assertThat(made.lawsuit()).isEqualTo("无");
    assertThat(leak.head().nextStep()).isEqualTo("~next.close");
    assertThat(leak.desk.told()).isEqualTo("2026年4月20日 回访乙样二");
  }

  @Test
  void aVisitThatWasNotPlannedCountsToo() {
    Leak leak = Leak.performed();
    leak.desk.at("2026-04-20T11:00");

    leak.done("record-visit", "visitedAt", "2026-04-20 10:00", "spokeWith", "乙样二");

    assertThat(leak.now().visits()).singleElement().matches(Visit::done);
    assertThat(leak.now().stage()).isEqualTo(Stage.VISITING);
  }

  @Test
  void aRecordedVisitIsCorrectedOnlyWithAReason() {
    Leak leak = Leak.performed();
    leak.desk.at("2026-04-20T11:00");
    leak.done("record-visit", "visitedAt", "2026-04-20 10:00", "spokeWith", "乙样二");
    String[] again = {"visit", visit(leak), "visitedAt", "2026-04-20 10:30", "spokeWith", "乙样二之妻"};

    assertThat(leak.refused("record-visit", again)).containsExactly("visit.done-before@visit");
    leak.run("record-visit", Form.of(again).with("override", "登记时写错"));
    assertThat(leak.now().visits())
        .singleElement()
        .satisfies(v -> assertThat(v.spokeWith()).isEqualTo("乙样二之妻"));
  }

  @Test
  void aRelapseAsksForReopening() {
    Leak leak = Leak.performed();
    leak.desk.at("2026-04-20T11:00");

    var done =
        leak.done(
            "record-visit", "visitedAt", "2026-04-20 10:00", "spokeWith", "乙样二", "relapse", "yes");

    assertThat(done.notes()).extracting(f -> f.rule()).containsExactly("visit.relapse");
    assertThat(leak.head().nextStep()).isEqualTo("~next.reopen");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-04-20]");
    leak.done("reopen", "reason", "又漏水");
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(leak.head().round()).isEqualTo(2);
  }

  @Test
  void visitsWhileSomebodyStillHasToPerformChangeNothingElse() {
    Leak leak = Leak.signed();

    leak.done("plan-visit", "on", "2026-03-20");

    assertThat(leak.now().stage()).isEqualTo(Stage.PERFORMING);
    assertThat(leak.head().nextStep()).isEqualTo("~next.watch-performance");
  }

  @Test
  void violenceAtHomeIsVisitedBeforeAnythingIsMediated() {
    Leak leak = Leak.accepted();
    leak.run("edit-intake", Form.empty().withTexts("flags", List.of("domestic-violence")));
    String next = leak.head().nextStep();

    leak.done("plan-visit");

    Visit visit = leak.now().visits().getFirst();
    assertThat(visit.plannedOn()).isEqualTo("2026-03-08");
    assertThat(visit.way()).isEqualTo(VisitWay.AT_HOME);
    assertThat(leak.now().stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(leak.head().nextStep()).isEqualTo(next);
    leak.desk.at("2026-03-08T11:00");
    leak.done(
        "record-visit", "visit", visit(leak), "visitedAt", "2026-03-08 10:00", "spokeWith", "乙样二");
    assertThat(leak.now().visits()).singleElement().matches(Visit::done);
    assertThat(leak.now().stage()).isEqualTo(Stage.ACCEPTED);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Leak leak = Leak.performed();
    leak.done("plan-visit", "on", "2026-04-20");

    assertThat(leak.refused("plan-visit", "on", "2026-04-14"))
        .containsExactly("visit.planned-in-past@on");
    assertThat(leak.refused("plan-visit", "on", "2026-04-20"))
        .containsExactly("visit.planned-twice@on");
    assertThat(leak.refused("record-visit", "visitedAt", "2026-04-15 10:01", "spokeWith", "乙样二"))
        .containsExactly("time.in-future@visitedAt");
    assertThat(
            leak.refused(
                "record-visit",
                "visit",
                leak.jia.toString(),
                "visitedAt",
                "2026-04-15 09:00",
                "spokeWith",
                "乙样二"))
        .containsExactly("visit.unknown@visit");
    assertThat(
            leak.refused(
                "record-visit",
                "visitedAt",
                "2026-04-15 09:00",
                "spokeWith",
                "乙样二",
                "dangers",
                "甲样一扬言报复"))
        .containsExactly("A8.visit@measures");
    assertThat(Leak.accepted().refused("plan-visit", "on", "2026-04-20"))
        .containsExactly("stage.not-now");
  }

  private static String visit(Leak leak) {
    UUID visit = leak.now().visits().getFirst().id();
    return visit.toString();
  }
}
