package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.PageSet;

class SampleAgreementTest {
  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));
  private final PageSet pages = (PageSet) papers.lay(SampleAgreement.document());

  @Test
  void looksAsItDidWhenItWasFoundGood() {
    Goldens.same("sample-agreement", pages, papers);
  }

  @Test
  void keepsTheRulesOfPages() {
    var fields =
        Map.of(
            "number", "青调协〔2026〕7号",
            "party[1].name", "买买提·壬样𠮷",
            "party[1].id", "620000196309080081",
            "copies", "四",
            "committee", "青石镇人民调解委员会");

    assertThat(PageChecks.faults(pages)).isEmpty();
    assertThat(PageChecks.wrongNumbers(pages)).isEmpty();
    assertThat(PageChecks.missingFields(pages, fields)).isEmpty();
    assertThat(PageChecks.cutWords(pages, fields)).isEmpty();
  }
}
