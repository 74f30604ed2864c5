package org.yidang.work.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Stage;
import org.yidang.work.Procedure;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class TransferTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());

  @Test
  void aDisputeIsEntrustedAndComesBack() {
    UUID file = desk.accepted();

    desk.done(
        "transfer",
        file,
        "body",
        "青石镇综治中心",
        "reason",
        "双方要求由综治中心调解",
        "agreed",
        "yes",
        "papers",
        "登记表1份");

    assertThat(desk.file(file).stage()).isEqualTo(Stage.TRANSFERRED);
    assertThat(desk.file(file).head().nextStep()).isEqualTo("~next.transfer-receipt");
    assertThat(desk.file(file).head().nextOn()).contains(LocalDate.of(2026, 3, 9));
    assertThat(desk.file(file).transfers())
        .singleElement()
        .satisfies(
            transfer -> {
              assertThat(transfer.body()).isEqualTo("青石镇综治中心");
              assertThat(transfer.partiesAgreed()).isTrue();
              assertThat(transfer.papers()).isEqualTo("登记表1份");
              assertThat(transfer.on()).isEqualTo(LocalDate.of(2026, 3, 2));
            });
    assertThat(desk.told()).isEqualTo("移送（委托）给青石镇综治中心");

    desk.done("return-from-transfer", file, "report", "无法联系一方，退回");

    assertThat(desk.file(file).stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(desk.lastEntry().reason()).isEqualTo("无法联系一方，退回");
    assertThat(desk.told()).isEqualTo("从青石镇综治中心收回，继续调解");
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
  }

  @Test
  void withoutConsentThereMustBeAReason() {
    UUID file = desk.triaged();
    Form form = Form.of("file", file.toString(), "body", "青石镇人民政府", "reason", "土地权属争议");

    assertThat(TestDesk.rules(desk.refused("transfer", form))).containsExactly("T2@agreed");

    desk.done("transfer", form.with("override", "土地管理法第十四条"));
    assertThat(desk.lastEntry().reason()).isEqualTo("土地权属争议\n土地管理法第十四条 [T2]");
    assertThat(desk.file(file).transfers().getFirst().partiesAgreed()).isFalse();
  }

  @Test
  void whatWasNeverAcceptedIsAcceptedAsItComesBack() {
    UUID file = desk.triaged();
    desk.done("transfer", file, "body", "住建局", "reason", "房屋质量", "agreed", "yes");

    assertThat(desk.rulesRefused("return-from-transfer", file, "report", "退回"))
        .containsExactly("A1.undeclared", "accept.source@source");

    desk.done("return-from-transfer", file, "report", "退回", "source", "government");
    assertThat(desk.file(file).head().number()).isEqualTo("（2026）青人调字第001号");
    assertThat(desk.file(file).acceptance().orElseThrow().source())
        .isEqualTo(CaseSource.GOVERNMENT);
  }

  @Test
  void daysAreNeitherToComeNorBeforeTheReport() {
    UUID file = desk.triaged();

    assertThat(
            desk.rulesRefused(
                "transfer",
                file,
                "body",
                "住建局",
                "reason",
                "房屋质量",
                "agreed",
                "yes",
                "on",
                "2026-03-03"))
        .containsExactly("date.in-future@on");
    assertThat(
            desk.rulesRefused(
                "transfer",
                file,
                "body",
                "住建局",
                "reason",
                "房屋质量",
                "agreed",
                "yes",
                "on",
                "2026-03-01"))
        .containsExactly("transfer.before-report@on");
  }

  @Test
  void onlyWhatWasHandedOverComesBack() {
    assertThat(desk.rulesRefused("return-from-transfer", desk.accepted(), "report", "退回"))
        .containsExactly("stage.not-allowed");
    assertThat(
            desk.rulesRefused(
                "transfer", desk.opened(), "body", "住建局", "reason", "房屋质量", "agreed", "yes"))
        .containsExactly("stage.not-allowed");
  }

  @Test
  void whatHasLeftTheHouseIsNotTakenBackByUndo() {
    assertThat(List.of(new TransferFile(), new AcceptFile()))
        .allMatch(procedure -> procedure.spec().undo() == Procedure.Undo.NOT_LAWFUL);
  }
}
