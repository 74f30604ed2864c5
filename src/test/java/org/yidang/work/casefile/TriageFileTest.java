package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Routing;
import org.yidang.model.casefile.Stage;
import org.yidang.model.session.Track;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class TriageFileTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void aDisputeIsSortedAndWaitsForAcceptance() {
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a", "risk", "yellow");

    Head head = desk.file(file).head();
    assertThat(head.stage()).isEqualTo(Stage.TRIAGED);
    assertThat(head.tracks()).containsExactly(Track.A);
    assertThat(head.risk()).isEqualTo(Risk.YELLOW);
    assertThat(head.nextStep()).isEqualTo("~next.accept");
    assertThat(head.nextBy()).isEqualTo("林样调");
    assertThat(head.nextOn()).contains(LocalDate.of(2026, 3, 3));
    assertThat(desk.file(file).intake().routing()).contains(Routing.MEDIATION_ROOM);
    assertThat(desk.told()).isEqualTo("分流到人民调解室，人民调解，风险黄色（关注）");
  }

  @Test
  void whatGoesElsewhereWaitsForAReceipt() {
    desk.done("triage", file, "routing", "other-body", "outcome", "告知向住建部门反映");

    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.transfer-receipt");
    assertThat(desk.file(file).intake().outcome()).isEqualTo("告知向住建部门反映");
    assertThat(desk.told()).isEqualTo("分流到其他单位，不调解，风险蓝色（一般）");
  }

  @Test
  void somebodyMaySayThemselvesWhatComesNext() {
    desk.done(
        "triage",
        file,
        "routing",
        "mediation-room",
        "tracks",
        "a",
        "nextStep",
        "请水暖工到场查漏",
        "nextBy",
        "周样警",
        "nextOn",
        "2026-03-06");

    Head head = desk.file(file).head();
    assertThat(head.nextStep()).isEqualTo("请水暖工到场查漏");
    assertThat(head.nextBy()).isEqualTo("周样警");
    assertThat(head.nextOn()).contains(LocalDate.of(2026, 3, 6));
  }

  @Test
  void itMayBeSortedAgainUntilItIsAccepted() {
    desk.done("triage", file, "routing", "case-team");
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a");
    desk.done("triage", file, "routing", "community-room");

    assertThat(desk.file(file).head().tracks()).containsExactly(Track.A);
    assertThat(desk.file(file).stage()).isEqualTo(Stage.TRIAGED);

    UUID accepted = desk.accepted();
    assertThat(desk.rulesRefused("triage", accepted, "routing", "community-room", "tracks", "a"))
        .containsExactly("stage.not-allowed");
  }

  @Test
  void whoMediatesMustKnowOnWhichTrack() {
    assertThat(desk.rulesRefused("triage", file, "routing", "mediation-room"))
        .containsExactly("triage.track@tracks");
  }

  @Test
  void policeMediationWithoutASignOfAnOffenceNeedsAReason() {
    desk.done("edit-intake", Form.of("file", file.toString()).withTexts("flags", List.of()));
    Form form = Form.of("file", file.toString(), "routing", "community-room", "tracks", "b");

    assertThat(TestDesk.rules(desk.refused("triage", form))).containsExactly("T1@tracks");

    desk.done("triage", form.with("override", "甲样一推搡乙样二，已作询问"));
    assertThat(desk.lastEntry().reason()).isEqualTo("甲样一推搡乙样二，已作询问 [T1]");
    assertThat(desk.file(file).head().tracks()).containsExactly(Track.B);
  }

  @Test
  void domesticViolenceIsNotTalkedAway() {
    desk.done(
        "edit-intake",
        Form.of("file", file.toString())
            .withTexts("flags", List.of("injury", "domestic-violence")));
    Form form = Form.of("file", file.toString(), "routing", "community-room", "tracks", "b");

    Outcome outcome = desk.run("triage", form);

    assertThat(((Outcome.Refused) outcome).overridable()).isTrue();
    assertThat(TestDesk.rules(desk.refused("triage", form))).containsExactly("DV@tracks");
    desk.done("triage", form.with("tracks", "a"));
  }

  @Test
  void bothTracksInOneFileAreRemarkedOn() {
    Outcome.Done done =
        desk.done(
            "triage",
            Form.of("file", file.toString(), "routing", "community-room")
                .withTexts("tracks", List.of("a", "b")));

    assertThat(TestDesk.rules(done.notes())).containsExactly("T3@tracks");
    assertThat(desk.told()).contains("人民调解和治安调解");
    assertThat(desk.file(file).head().tracks()).containsExactlyInAnyOrder(Track.A, Track.B);
  }

  @Test
  void riskIsNotLoweredByTheWay() {
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a", "risk", "red");

    assertThat(desk.rulesRefused("triage", file, "routing", "mediation-room", "risk", "blue"))
        .containsExactly("risk.lower-reason@reason");

    desk.done("triage", file, "routing", "mediation-room", "risk", "blue", "reason", "双方已平静");
    assertThat(desk.lastEntry().reason()).isEqualTo("双方已平静");
    assertThat(desk.file(file).head().risk()).isEqualTo(Risk.BLUE);
  }

  @Test
  void aNextStepInThePastIsWarnedOf() {
    assertThat(
            desk.rulesRefused(
                "triage", file, "routing", "mediation-room", "tracks", "a", "nextOn", "2026-03-01"))
        .containsExactly("next.in-past@nextOn");
  }
}
