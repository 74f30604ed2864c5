package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.PaperKind;
import org.yidang.rules.Dispute;

class CataloguePaperTest {
  private static final CataloguePaper CATALOGUE =
      CataloguePaper.from(
          FullFile.file(), paper -> paper.kind() == PaperKind.P09 ? 4 : 2, new Wording());

  @Test
  void papersStandInTheOrderOfTheBoundFileWithoutCoverAndCatalogue() {
    assertThat(CATALOGUE.rows())
        .extracting(CataloguePaper.Row::name)
        .containsExactly(
            "人民调解申请书",
            "权利义务告知书",
            "人民调解记录（第3次）",
            "人民调解协议书",
            "人民调解口头协议登记表",
            "终止调解告知书",
            "履行凭证（收条）",
            "人民调解回访记录",
            "结案报告表",
            "纠纷警情登记表");
  }

  @Test
  void aDraftIsNoPaperOfTheBoundFile() {
    CaseFile file = PlainFile.file();
    Agreement signed = file.agreement(PlainFile.AGREEMENT).orElseThrow();
    CaseFile draft = file.with(Dispute.as(signed, AgreementState.CHECKED, false));

    assertThat(names(file)).contains("人民调解协议书");
    assertThat(names(draft)).doesNotContain("人民调解协议书");
    assertThat(VisitPaper.from(draft, FullFile.office(), visit(draft), new Wording()).agreements())
        .isEmpty();
    assertThat(VisitPaper.from(file, FullFile.office(), visit(file), new Wording()).agreements())
        .isEqualTo(signed.number());
  }

  private static List<String> names(CaseFile file) {
    return CataloguePaper.from(file, paper -> 1, new Wording()).rows().stream()
        .map(CataloguePaper.Row::name)
        .toList();
  }

  private static UUID visit(CaseFile file) {
    return file.visits().getFirst().id();
  }

  @Test
  void eachPaperBeginsWhereTheOneBeforeItEnds() {
    assertThat(CATALOGUE.rows())
        .extracting(CataloguePaper.Row::page)
        .containsExactly("1", "3", "5", "9", "11", "13", "15", "17", "19", "21");
  }
}
