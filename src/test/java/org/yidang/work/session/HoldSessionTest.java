package org.yidang.work.session;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Stage;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.work.Leak;
import org.yidang.work.TestDesk;
import org.yidang.work.form.Form;

class HoldSessionTest {
  @Test
  void aSessionIsKeptAsItWasTypedAndTheRestIsFilledIn() {
    Leak leak = Leak.mediating();

    Session session = leak.now().lastSession().orElseThrow();
    assertThat(session.no()).isEqualTo(1);
    assertThat(session.round()).isEqualTo(1);
    assertThat(session.track()).isEqualTo(Track.A);
    assertThat(session.form()).isEqualTo(SessionForm.JOINT);
    assertThat(session.publicly()).isFalse();
    assertThat(session.mediators()).isEqualTo("林样调");
    assertThat(session.recorder()).isEqualTo("林样调");
    assertThat(session.nextStep()).isEqualTo("请水暖工到场查漏");
    assertThat(leak.now().attendances(session.id()))
        .extracting(Attendance::name)
        .containsExactly("甲样一", "乙样二");
    assertThat(leak.now().attendances(session.id()))
        .allMatch(attendance -> attendance.presence() == Presence.PRESENT);
    assertThat(leak.now().minutes(session.id()))
        .extracting(MinuteLine::speaker)
        .containsExactly("甲样一", "乙样二");
    assertThat(leak.now().items(session.id()))
        .extracting(Item::text)
        .containsExactly("漏水原因", "赔偿数额");
    assertThat(leak.now().positions(session.id())).hasSize(2);
    assertThat(leak.desk.told()).isEqualTo("第1次调解（2026年3月2日）：有待继续调解");
  }

  @Test
  void severalMediatorsOfTheFileStandInTheRecord() {
    Leak leak = Leak.accepted();
    leak.done("name-mediator", "name", "郑样主");
    leak.desk.at("2026-03-02T17:00");

    leak.run("hold-session", leak.first());

    assertThat(leak.now().lastSession().orElseThrow().mediators()).isEqualTo("林样调、郑样主");
  }

  @Test
  void agreementOnSomeItemsKeepsTheMediationGoing() {
    Leak leak = Leak.mediating();
    leak.desk.at("2026-03-16T17:00");
    Form some =
        leak.sitting("2026-03-16 14:30", "agreed")
            .withRows(
                "items",
                List.of(Form.of("text", "修复", "state", "agreed"), Form.of("text", "赔偿数额")));

    assertThat(leak.refused("hold-session", some)).containsExactly("session.items-open@items");
    leak.run(
        "hold-session",
        some.with("partial", "yes").with("nextStep", "谈赔偿").with("nextOn", "2026-03-20"));

    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(leak.head().nextStep()).isEqualTo("谈赔偿");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-20]");
  }

  @Test
  void withoutAgreementSomebodyHasToEndItSoon() {
    Leak leak = Leak.mediating();
    leak.desk.at("2026-03-19T17:00");

    leak.run("hold-session", leak.sitting("2026-03-19 09:00", "not-agreed"));

    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(leak.head().nextStep()).isEqualTo("~next.end-mediation");
    assertThat(leak.head().nextOn()).as("22 March is a Sunday").hasToString("Optional[2026-03-23]");
  }

  @Test
  void policeHaveSevenWorkingDaysForASecondSessionAndNoThird() {
    Leak leak = Leak.accepted("b");
    leak.desk.at("2026-03-02T17:00");
    Form fails =
        leak.sitting("2026-03-02 14:30", "not-agreed").with("recordingNo", "LX20260302-01");

    leak.run("hold-session", fails);
    assertThat(leak.now().lastSession().orElseThrow().track()).isEqualTo(Track.B);
    assertThat(leak.head().nextStep()).isEqualTo("~next.next-session");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-11]");

    leak.desk.at("2026-03-12T17:00");
    Form late = fails.with("startAt", "2026-03-12 14:30");
    assertThat(leak.refused("hold-session", late)).containsExactly("B5.late@startAt");
    leak.run("hold-session", late.with("override", "对方住院，3月12日出院"));
    assertThat(leak.head().nextStep()).isEqualTo("~next.end-mediation");
    assertThat(leak.desk.lastEntry().reason()).isEqualTo("对方住院，3月12日出院 [B5.late]");

    leak.desk.at("2026-03-13T17:00");
    assertThat(leak.refused("hold-session", fails.with("startAt", "2026-03-13 14:30")))
        .containsExactly("B5.third@track");
  }

  @Test
  void nothingIsHeldBeforeTheDisputeWasAccepted() {
    Leak leak = Leak.opened();
    leak.desk.at("2026-03-02T17:00");

    assertThat(leak.refused("hold-session", leak.first()))
        .contains("stage.not-allowed", "T3.people@track", "A6@startAt", "A4.session@mediators");
  }

  @Test
  void idsAreGivenByTheProgramAndNeverChosen() {
    Leak leak = Leak.mediating();
    Form chosen =
        leak.settling()
            .withRows(
                "attendances",
                List.of(
                    Leak.person(leak.jia).with("id", leak.yi.toString()), Leak.person(leak.yi)));
    leak.desk.at("2026-03-16T17:00");

    assertThat(leak.refused("hold-session", chosen))
        .containsExactly("form.row-unknown@attendances[0]");
  }

  @Test
  void whatWasMadeIsNamedByItsPlaceInTheForm() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-02T17:00");

    var ids = leak.run("hold-session", leak.first()).ids();

    assertThat(ids)
        .containsKeys("", "attendances[0]", "attendances[1]", "minutes[1]", "items[0]")
        .containsEntry("", leak.now().lastSession().orElseThrow().id());
  }

  @Test
  void aStepInThePastIsNoNextStep() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-20T17:00");

    assertThat(leak.refused("hold-session", leak.first())).containsExactly("next.in-past@nextOn");
  }

  @Test
  void aCheckFindsTheSameAndWritesNothing() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-02T17:00");
    Form blank = leak.first().with("nextOn", "").with("file", leak.file.toString());

    assertThat(TestDesk.rules(leak.desk.check("hold-session", blank)))
        .containsExactly("session.next-missing@nextOn");
    assertThat(leak.now().sessions()).isEmpty();
  }

  @Test
  void everyResultIsTold() {
    for (SessionResult result : SessionResult.values()) {
      Leak leak = Leak.accepted();
      leak.desk.at("2026-03-02T17:00");
      leak.run(
          "hold-session",
          leak.first()
              .with("result", result.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .withRows("items", List.of()));
      assertThat(leak.desk.told()).startsWith("第1次调解");
    }
  }

  @Test
  void minutesAreRefusedWhenTheyAreTooLongAsAWhole() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-02T17:00");
    Form line = Form.of("text", "漏".repeat(8_000));

    assertThat(leak.refused("hold-session", leak.first().withRows("minutes", nCopies(26, line))))
        .containsExactly("session.minutes-too-long@minutes");
    leak.run("hold-session", leak.first().withRows("minutes", nCopies(25, line)));
  }
}
