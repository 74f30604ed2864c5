package org.yidang.work.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.work.Leak;
import org.yidang.work.form.Form;

class AmendSessionTest {
  private static final String HASH =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void whatIsLeftOutStaysAndWhatIsBlankIsEmptied() {
    Leak leak = Leak.mediating();

    amend(leak, "matter", "漏水纠纷", "goal", "查明原因");
    amend(leak, "goal", "", "place", "502室");

    Session session = session(leak);
    assertThat(session.matter()).isEqualTo("漏水纠纷");
    assertThat(session.goal()).isEmpty();
    assertThat(session.place()).isEqualTo("502室");
    assertThat(session.recorder()).isEqualTo("林样调");
    assertThat(session.startAt()).isEqualTo("2026-03-02T14:30");
    assertThat(leak.now().minutes(leak.session)).hasSize(2);
    assertThat(leak.desk.told()).isEqualTo("更正第1次调解的记录");
  }

  @Test
  void whatIsNeededCannotBeEmptied() {
    Leak leak = Leak.mediating();

    assertThat(refused(leak, Form.of("place", "", "startAt", "")))
        .containsExactly("form.required@startAt", "form.required@place");
  }

  @Test
  void linesKeepTheirIdsAndThoseMissingAreVoided() {
    Leak leak = Leak.mediating();
    List<MinuteLine> before = leak.now().minutes(leak.session);

    leak.run(
        "amend-session",
        about(leak)
            .withRows(
                "minutes",
                List.of(
                    Form.of("text", "先告知权利义务。", "kind", "note"),
                    Form.of(
                        "id", before.get(1).id().toString(),
                        "speaker", "乙样二",
                        "text", "客厅和卧室顶棚都在渗水。"))));

    List<MinuteLine> after = leak.now().minutes(leak.session);
    assertThat(after).extracting(MinuteLine::text).containsExactly("先告知权利义务。", "客厅和卧室顶棚都在渗水。");
    assertThat(after.get(1).id()).isEqualTo(before.get(1).id());
    assertThat(after.getFirst().id()).isNotEqualTo(before.getFirst().id());
    assertThat(leak.now().find(before.getFirst().id())).isEmpty();
    assertThat(leak.now().attendances(leak.session)).hasSize(2);
  }

  @Test
  void aListThatIsNamedAndEmptyIsEmptied() {
    Leak leak = Leak.mediating();

    leak.run("amend-session", about(leak).withRows("positions", List.of()));

    assertThat(leak.now().positions(leak.session)).isEmpty();
    assertThat(leak.now().items(leak.session)).hasSize(2);
  }

  @Test
  void aLineOfAnotherSessionIsNotTaken() {
    Leak leak = Leak.agreed();
    UUID foreign = leak.now().minutes(first(leak)).getFirst().id();

    assertThat(
            refused(
                leak,
                Form.empty()
                    .withRows("minutes", List.of(Form.of("id", foreign.toString(), "text", "改写")))))
        .containsExactly("form.row-unknown@minutes[0]");
  }

  @Test
  void theResultOfTheLastSessionMayBeCorrectedAndMovesTheFile() {
    Leak leak = Leak.mediating();

    leak.run(
        "amend-session",
        about(leak)
            .with("result", "agreed")
            .withRows("items", List.of(Form.of("text", "赔偿", "state", "agreed"))));
    assertThat(leak.now().stage()).isEqualTo(Stage.AGREED);

    amend(leak, "result", "not-agreed");
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);
    assertThat(session(leak).result()).isEqualTo(SessionResult.NOT_AGREED);
  }

  @Test
  void anItemSettledAfterwardsSettlesTheFile() {
    Leak leak = Leak.accepted();
    leak.desk.at("2026-03-02T17:00");
    List<Form> items = List.of(Form.of("text", "修复", "state", "agreed"), Form.of("text", "赔偿"));
    leak.session =
        leak.run(
                "hold-session",
                leak.first()
                    .with("result", "agreed")
                    .with("partial", "yes")
                    .withRows("items", items))
            .ids()
            .get("");
    assertThat(leak.now().stage()).isEqualTo(Stage.MEDIATING);

    amend(leak, "goal", "查明原因");
    assertThat(leak.now().stage()).as("still in part").isEqualTo(Stage.MEDIATING);
    leak.run(
        "amend-session",
        about(leak)
            .withRows(
                "items",
                leak.now().items(leak.session).stream()
                    .map(
                        item ->
                            Form.of(
                                "id", item.id().toString(), "text", item.text(), "state", "agreed"))
                    .toList()));

    assertThat(leak.now().stage()).isEqualTo(Stage.AGREED);
  }

  @Test
  void aResultOnWhichLaterThingsRestStays() {
    Leak leak = Leak.agreed();
    leak.session = first(leak);
    assertThat(refused(leak, Form.of("result", "not-agreed")))
        .containsExactly("session.result-fixed@result");

    Leak drafted = Leak.drafted();
    assertThat(refused(drafted, Form.of("result", "not-agreed")))
        .containsExactly("session.result-fixed@result");
    amend(drafted, "place", "502室");
    assertThat(drafted.now().stage()).isEqualTo(Stage.AGREED);
    assertThat(drafted.head().nextStep()).isEqualTo("~next.check-agreement");
  }

  @Test
  void theNextStepOfTheLastSessionIsTheFiles() {
    Leak leak = Leak.mediating();

    amend(leak, "nextStep", "请物业一起查漏", "nextOn", "2026-03-10");

    assertThat(leak.head().nextStep()).isEqualTo("请物业一起查漏");
    assertThat(leak.head().nextOn()).hasToString("Optional[2026-03-10]");
    assertThat(leak.head().nextBy()).isEqualTo("林样调");
  }

  @Test
  void anEarlierSessionLeavesTheNextStepAlone() {
    Leak leak = Leak.agreed();
    leak.session = first(leak);

    amend(leak, "nextStep", "改过的下一步");

    assertThat(leak.head().nextStep()).isEqualTo("~next.draft-agreement");
  }

  @Test
  void aRecordThatWasPrintedIsCorrectedOnlyWithAReason() {
    Leak leak = Leak.mediating();
    leak.done("print-paper", "form", "p09", "subject", leak.session.toString(), "digest", HASH);

    assertThat(refused(leak, Form.of("goal", "查明原因"))).containsExactly("session.printed@session");
    amend(leak, "goal", "查明原因", "override", "漏写目标");
    assertThat(session(leak).goal()).isEqualTo("查明原因");
  }

  @Test
  void correctionsAreJudgedLikeTheRecordItself() {
    Leak leak = Leak.mediating();

    assertThat(refused(leak, Form.of("endAt", "2026-03-02 14:00", "nextOn", "")))
        .containsExactly("session.end-before-start@endAt", "session.next-missing@nextOn");
    assertThat(refused(leak, Form.of("startAt", "2026-03-03 09:00")))
        .contains("time.in-future@startAt");
  }

  @Test
  void aSessionIsNotAmendedIntoOneThatCouldNotHaveBeenHeld() {
    Leak leak = Leak.mediating();

    assertThat(refused(leak, Form.of("track", "b", "recordingNo", "LX1")))
        .containsExactly("T3.police@track");
    assertThat(refused(leak, Form.of("startAt", "2025-01-01 09:00")))
        .contains("session.before-acceptance@startAt", "A6@startAt");
    assertThat(refused(leak, Form.of("endAt", "2026-03-05 09:00")))
        .containsExactly("time.in-future@endAt");
    amend(leak, "startAt", "2026-03-02 15:00");
    assertThat(session(leak).startAt()).isEqualTo("2026-03-02T15:00");
  }

  @Test
  void aSessionIsNotPutBehindAnotherWithoutAWord() {
    Leak leak = Leak.agreed();
    leak.session = first(leak);

    assertThat(refused(leak, Form.of("startAt", "2026-03-16 14:30", "nextOn", "2026-03-16")))
        .containsExactly("session.same-time@startAt");
  }

  @Test
  void whatWasOverriddenWhenItWasWrittenNeedNotBeAgain() {
    Leak leak = Leak.mediating();
    leak.desk.at("2026-03-16T17:00");
    Form alone = leak.settling().withRows("attendances", List.of(Leak.person(leak.jia)));
    assertThat(leak.refused("hold-session", alone))
        .containsExactly("session.party-absent@attendances");
    leak.session = leak.run("hold-session", alone.with("override", "乙样二电话同意")).ids().get("");

    amend(leak, "goal", "商定赔偿");

    assertThat(session(leak).goal()).isEqualTo("商定赔偿");
  }

  @Test
  void aSessionThatIsNotThereCannotBeAmended() {
    Leak leak = Leak.mediating();
    leak.session = leak.jia;

    assertThat(refused(leak, Form.of("goal", "查明原因"))).containsExactly("session.unknown@session");
  }

  private static UUID first(Leak leak) {
    CaseFile file = leak.now();
    return file.sessions().getFirst().id();
  }

  private static Session session(Leak leak) {
    return leak.now().session(leak.session).orElseThrow();
  }

  private static Form about(Leak leak) {
    return Form.of("session", leak.session.toString());
  }

  private static void amend(Leak leak, String... namesAndTexts) {
    leak.run("amend-session", Form.of(namesAndTexts).with("session", leak.session.toString()));
  }

  private static List<String> refused(Leak leak, Form form) {
    return leak.refused("amend-session", form.with("session", leak.session.toString()));
  }
}
