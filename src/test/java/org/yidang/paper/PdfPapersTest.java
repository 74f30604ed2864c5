package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;

class PdfPapersTest {
  static final DocumentStamp STAMP =
      new DocumentStamp(
          OffsetDateTime.of(2026, 3, 16, 10, 30, 0, 0, ZoneOffset.ofHours(8)), new UUID(1, 2));

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of(Path.of("no such folder"))));

  @Test
  void whatIsExtractedFromTheFileIsWhatStandsOnThePages() throws IOException {
    PageSet pages = pages(SampleAgreement.document());

    assertThat(extracted(papers.pdf(pages, STAMP))).isEqualTo(text(pages));
  }

  @Test
  void samePagesAndStampGiveTheSameBytes() {
    byte[] first = papers.pdf(pages(SampleAgreement.document()), STAMP);
    var others = new PdfPapers(new Fonts(List.of()));
    byte[] second = others.pdf((PageSet) others.lay(SampleAgreement.document()), STAMP);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aCharacterWithoutGlyphIsNamedWithItsFieldAndNothingIsPrinted() {
    Document paper =
        Document.of("收条", PageStyle.FORM)
            .and(Paragraph.flush(Text.of("收款人：").andKept("payee", "甲\uD869\uDED6")));

    Laid laid = papers.lay(paper);

    assertThat(laid).isEqualTo(new Unprintable(List.of(new MissingGlyph(0x2A6D6, "payee"))));
  }

  private PageSet pages(Document paper) {
    return (PageSet) papers.lay(paper);
  }

  static String text(PageSet pages) {
    var text = new StringBuilder();
    pages.pages().forEach(page -> page.lines().stream().map(Line::text).forEach(text::append));
    return squeezed(text.toString());
  }

  static String extracted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
