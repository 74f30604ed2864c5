package org.yidang.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidang.desk.AnsweringDialogs;
import org.yidang.desk.MemoryPlace;
import org.yidang.desk.ScreenGround;
import org.yidang.desk.agreement.AgreementScreen;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.start.FileParts;
import org.yidang.work.casefile.NextSteps;

/// What seldom happens to a file, done in its screen: not taken on, refused and agreed again, taken
/// out, voided, urged after the end.
@OnScreen
class FileActsTest {
  private final MemoryPlace memory = new MemoryPlace(FileGround.TODAY.atTime(12, 0));
  private final AnsweringDialogs dialogs = new AnsweringDialogs(Path::of);
  private ScreenGround ground;

  @AfterEach
  void close() {
    ground.close();
  }

  private void open(CaseFile file) {
    memory.put(file);
    ground =
        ScreenGround.over(
            memory.place,
            (shell, bench) -> {
              shell.place(
                  "file",
                  argument ->
                      new FileScreen(dialogs.at(bench), argument, FileParts.of(dialogs.at(bench))));
              shell.place("agreement", argument -> new AgreementScreen(bench, argument));
            });
    ground.go(Place.of("file", file.id().toString()));
  }

  private static CaseFile fresh(Stage stage) {
    return FileGround.at(stage).get(1);
  }

  private static CaseFile full(Stage stage) {
    return FileGround.at(stage).getFirst();
  }

  private CaseFile now(CaseFile file) {
    return memory.books.file(file.id()).orElseThrow();
  }

  private void handIn() {
    ground.fx.press(KeyCode.CONTROL, KeyCode.ENTER);
  }

  @Test
  void whatIsNotTakenOnEndsBeforeItWasMediated() {
    CaseFile file =
        fresh(Stage.TRIAGED).without(fresh(Stage.TRIAGED).acceptance().orElseThrow().id());
    file = file.withoutAll(file.endings());
    open(file);

    assertThat(ground.fx.text("step-end-mediation")).isEqualTo("不予受理");
    ground.fx.click("step-end-mediation").clickWords("向人民法院提起诉讼");
    handIn();

    assertThat(now(file).endings())
        .singleElement()
        .matches(e -> e.reason() == EndReason.NOT_ACCEPTED);
    assertThat(now(file).stage()).isEqualTo(Stage.ENDED);
    assertThat(ground.fx.text("next-act")).isEqualTo("结案");
  }

  @Test
  void afterNoAgreementTheHeadEndsTheMediation() {
    CaseFile file = full(Stage.MEDIATING);
    open(file.with(file.head().next(NextSteps.code(NextSteps.END), "林样调", file.head().nextOn())));

    assertThat(ground.fx.text("next-act")).isEqualTo("终止调解");
    ground.fx.click("next-act");

    assertThat(ground.fx.text("hand-in")).isEqualTo("终止调解");
  }

  @Test
  void afterARelapseTheHeadReopens() {
    CaseFile file = full(Stage.VISITING);
    open(
        file.with(file.head().next(NextSteps.code(NextSteps.REOPEN), "林样调", file.head().nextOn())));

    ground.fx.click("next-act").fill("reason", "又漏水了");
    handIn();

    assertThat(now(file).head().round()).isEqualTo(2);
    assertThat(now(file).stage()).isEqualTo(Stage.MEDIATING);
  }

  @Test
  void whoAgreedMayRefuseAndAgreeAgain() {
    CaseFile file = full(Stage.MEDIATING);
    open(file);
    assertThat(consents(file)).containsOnly(Consent.AGREED);
    ground.fx.click("part-party").click("step-state-consent").clickWords("拒绝调解");
    handIn();
    assertThat(consents(file)).containsOnly(Consent.REFUSED);

    ground.fx.click("step-state-consent");
    handIn();
    assertThat(consents(file)).containsOnly(Consent.AGREED);
  }

  private List<Consent> consents(CaseFile file) {
    return now(file).parties().stream().map(Party::consent).toList();
  }

  @Test
  void whoWasWrittenDownByMistakeIsTakenOut() {
    CaseFile file = fresh(Stage.ACCEPTED);
    Party party = file.parties().getFirst();
    open(file);
    ground.fx.click("part-party").click("remove-party-" + party.id()).fill("reason", "登记有误");
    handIn();
    assertThat(now(file).parties()).doesNotContain(party).isNotEmpty();

    ground.fx.click("part-team").click("remove-helper-" + file.helpers().getFirst().id());
    handIn();
    assertThat(now(file).helpers()).isEmpty();
  }

  @Test
  void aSignedAgreementIsVoidedWithAReason() {
    CaseFile file = full(Stage.PERFORMING);
    Agreement signed = file.agreements().getLast();
    open(file);
    ground.fx.click("part-agreement").click("void-agreement-" + signed.id());
    ground.fx.fill("reason", "文号用错");
    handIn();

    assertThat(dialogs.asked).hasSize(1);
    assertThat(now(file).agreement(signed.id()).orElseThrow().state())
        .isEqualTo(AgreementState.VOIDED);
  }

  @Test
  void whatIsOverdueIsUrgedAlsoWhileTheFileIsVisited() {
    CaseFile file = full(Stage.VISITING);
    open(file);
    ground.fx.click("part-performance").click("step-urge-performance").fill("way", "电话");
    handIn();

    assertThat(now(file).performances())
        .filteredOn(performance -> performance.result() == PerformanceResult.URGED)
        .hasSize(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void whatOnlyThePoliceMediateBeginsWithTheirForm() {
    CaseFile file = fresh(Stage.AGREED);
    open(FileGround.with(file, file.id(), "tracks", "B"));
    ground.fx.click("next-act");

    assertThat(ground.fx.text("form")).isEqualTo("治安调解协议书");
  }

  @Test
  void whatTheCommitteeMediatesTooBeginsWithTheCommitteesForm() {
    CaseFile file = fresh(Stage.AGREED);
    open(FileGround.with(file, file.id(), "tracks", "A,B"));
    ground.fx.click("next-act");

    assertThat(ground.fx.text("form")).isEqualTo("人民调解协议书");
  }
}
