package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.PageSet;

class PdfaTest {
  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));

  @Test
  void agreementIsPdfA() {
    assertThat(PdfaChecks.faults(pdf(SampleAgreement.document()))).isEmpty();
  }

  @Test
  void papersOfAnyShapeArePdfA() {
    for (int seed = 0; seed < 4; seed++) {
      assertThat(PdfaChecks.faults(pdf(RandomPapers.of(seed).document()))).isEmpty();
    }
  }

  @Test
  void theCheckSeesAFileThatIsNot() {
    byte[] pdf = pdf(SampleAgreement.document());
    String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] spoilt =
        text.replace("<pdfaid:part>2<", "<pdfaid:part>9<")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(spoilt).isNotEqualTo(pdf);
    assertThat(PdfaChecks.faults(spoilt)).isNotEmpty();
  }

  private byte[] pdf(org.yidang.paper.block.Document paper) {
    return papers.pdf((PageSet) papers.lay(paper), PdfPapersTest.ID, PdfPapersTest.AT);
  }
}
