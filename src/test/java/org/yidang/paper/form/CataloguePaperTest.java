package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yidang.model.paper.PaperKind;

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
  void eachPaperBeginsWhereTheOneBeforeItEnds() {
    assertThat(CATALOGUE.rows())
        .extracting(CataloguePaper.Row::page)
        .containsExactly("1", "3", "5", "9", "11", "13", "15", "17", "19", "21");
  }
}
