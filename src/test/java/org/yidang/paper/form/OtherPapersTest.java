package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Route;
import org.yidang.model.followup.Visit;
import org.yidang.model.office.Office;

/// What the forms other than the agreement say in cases that differ.
class OtherPapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
  private final Wording words = new Wording();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APPLICATION | 当事人因邻里纠纷申请调解，本调委会依当事人申请，经各方当事人同意，予以受理。
          INITIATIVE  | 本调委会就当事人之间的邻里纠纷主动调解，经各方当事人同意，予以受理。
          COURT       | 当事人之间的邻里纠纷经法院委托，本调委会经各方当事人同意，予以受理。
          """)
  void registrationSaysHowTheDisputeCame(CaseSource source, String statement) {
    CaseFile file =
        PlainFile.file()
            .with(new Acceptance(id(526), DAY, source, false, Difficulty.ORDINARY, "", ""));

    assertThat(RegistrationPaper.from(file, Office.empty(), file.id(), words).statement())
        .isEqualTo(statement);
  }

  @Test
  void anEndingSaysOnlyWhatWasDone() {
    CaseFile mediated = PlainFile.file();
    CaseFile accepted = mediated.without(PlainFile.SESSION);
    CaseFile neither = accepted.without(id(526));

    assertThat(ending(mediated, EndReason.REFUSED).matter()).endsWith("于2026年3月2日受理并进行了调解。");
    assertThat(ending(accepted, EndReason.REFUSED).matter()).endsWith("于2026年3月2日受理。");
    assertThat(ending(neither, EndReason.NOT_ACCEPTED).matter()).endsWith("收到了你们的反映。");
  }

  @Test
  void thatADisputeWasNotTakenOnIsAReasonOnlyWhereItIsSo() {
    CaseFile file = PlainFile.file();

    assertThat(ending(file, EndReason.EXPIRED).reasons())
        .containsExactly(
            new Tick(false, "当事人拒绝调解"),
            new Tick(false, "未能达成协议"),
            new Tick(true, "调解期限届满"),
            new Tick(false, "其他原因"));
    assertThat(ending(file, EndReason.NOT_ACCEPTED).reasons()).contains(new Tick(true, "不予受理"));
    assertThat(ending(file, EndReason.NOT_ACCEPTED).ended()).contains("不予受理");
  }

  @Test
  void remediesNameTheCourtOfTheOffice() {
    EndingPaper paper = ending(PlainFile.file(), EndReason.REFUSED);

    assertThat(paper.remedies()).hasSize(2);
    assertThat(paper.remedies().getFirst()).contains("清屏县人民法院", "三年");
    assertThat(paper.remedies().getLast()).contains("劳动人事争议仲裁委员会", "一年");
  }

  @Test
  void applicantsRespondentsAndThirdPartiesAreCalledByTheirSide() {
    CaseFile file = PlainFile.file().with(SampleParties.bare(599, 3, "丙样三"));

    ApplicationPaper paper = ApplicationPaper.from(file, Office.empty(), file.id(), words);

    assertThat(paper.parties()).extracting(PartyEntry::role).containsExactly("申请人", "被申请人", "第三人");
    assertThat(paper.applicants()).extracting(Signer::label).containsExactly("乙样二：");
    assertThat(paper.claims()).containsExactly("修复602室漏水管道。", "赔偿顶棚、墙面和家具损失4800元。", "承担鉴定费。");
  }

  @Test
  void guardianSignsForAMinorWhoIsPaid() {
    CaseFile file =
        FullFile.file()
            .with(
                new Performance(
                    FullFile.RECEIPT,
                    id(65),
                    DAY,
                    PerformanceResult.PART,
                    Optional.of(Money.of("300")),
                    "",
                    "",
                    "",
                    ""));

    ReceiptPaper paper = ReceiptPaper.from(file, Office.empty(), FullFile.RECEIPT, words);

    assertThat(paper.payees())
        .extracting(Signer::label)
        .containsExactly("收款人癸样小（签名并按指印）：", "收款人的法定代理人癸样父（签名）：");
    assertThat(paper.matter()).isEqualTo("康复补助费");
    assertThat(paper.payer()).isEqualTo("清屏县样石建材有限责任公司");
  }

  @Test
  void aRelapseIsSaidInTheVisit() {
    CaseFile file = PlainFile.file();
    Visit v = file.visit(PlainFile.VISIT).orElseThrow();
    Visit relapsed =
        new Visit(
            v.id(),
            v.plannedOn(),
            v.visitedAt(),
            v.way(),
            v.visitor(),
            v.spokeWith(),
            "又漏水了",
            v.satisfaction(),
            v.lawsuit(),
            v.dangers(),
            v.measures(),
            true);

    assertThat(VisitPaper.from(file.with(relapsed), Office.empty(), v.id(), words).performed())
        .isEqualTo("又漏水了。纠纷有反复。");
    assertThat(VisitPaper.from(file, Office.empty(), v.id(), words).performed())
        .doesNotContain("反复");
  }

  @Test
  void whoWasNotThereIsNamedAndDoesNotSign() {
    MinutesPaper paper =
        MinutesPaper.from(FullFile.file(), FullFile.office(), FullFile.SESSION, words);

    assertThat(paper.absent()).isEqualTo("癸样小（申请人）");
    assertThat(paper.parties()).isEqualTo("甲样一（申请人）、买买提·壬样𠮷（申请人，视频参加）、癸样父（法定代理人）、辛样律（被申请人的委托代理人）");
    assertThat(paper.helpers()).isEqualTo("方样妇（青石镇妇联主席）、何样格（网格员，电话参加）");
    assertThat(paper.seats())
        .extracting(Seat::name)
        .containsExactly("甲样一", "买买提·壬样𠮷", "癸样父", "辛样律", "方样妇", "何样格", "林样调", "周样解", "赵样登");
  }

  @Test
  void questionsOfTheMediatorNeedNoNameAndOthersDo() {
    MinutesPaper paper =
        MinutesPaper.from(FullFile.file(), FullFile.office(), FullFile.SESSION, words);

    assertThat(paper.minutes())
        .extracting(MinutesPaper.Said::by)
        .contains("林样调：", "", "问：", "问（方样妇）：", "答：", "答（甲样一）：");
    assertThat(paper.minutes().get(1)).isEqualTo(new MinutesPaper.Said("", "（各方均表示清楚）"));
  }

  @Test
  void coverShowsTheFirstAndTheLastDayOfTheMediation() {
    assertThat(
            Stream.of(FullFile.file(), PlainFile.file(), SmallFile.file(true))
                .map(file -> CoverPaper.from(file, Office.empty(), file.id(), words).mediated()))
        .containsExactly("2026年3月2日至2026年5月6日", "2026年3月2日至2026年3月16日", "2026年5月8日至2026年5月8日");
  }

  private EndingPaper ending(CaseFile file, EndReason reason) {
    var ending =
        new Ending(
            id(598), 1, DAY, reason, "", Set.of(Route.LABOUR_ARBITRATION, Route.LAWSUIT), "");
    return EndingPaper.from(file.with(ending), FullFile.office(), id(598), words);
  }
}
