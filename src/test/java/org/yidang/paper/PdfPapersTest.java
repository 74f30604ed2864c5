package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Typeface;
import org.yidang.work.port.page.Unprintable;

class PdfPapersTest {
  static final UUID ID = new UUID(1, 2);
  static final LocalDateTime AT = LocalDateTime.of(2026, 3, 16, 10, 30);
  private static final Path TEST_FONTS = Path.of("src", "test", "resources", "font");

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of(Path.of("no such folder"))));

  @Test
  void whatIsExtractedFromTheFileIsWhatStandsOnThePages() throws IOException {
    PageSet pages = pages(SampleAgreement.document());

    assertThat(extracted(papers.pdf(pages, ID, AT))).isEqualTo(text(pages));
  }

  @Test
  void samePagesAndStampGiveTheSameBytes() {
    byte[] first = papers.pdf(pages(SampleAgreement.document()), ID, AT);
    var others = new PdfPapers(new Fonts(List.of()));
    byte[] second = others.pdf((PageSet) others.lay(SampleAgreement.document()), ID, AT);

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

  @Test
  void everyMissingCharacterIsNamedOnceForEachField() {
    Document paper =
        Document.of("收条", PageStyle.FORM)
            .and(
                Paragraph.flush(Text.field("a", "\uD869\uDED6甲\uD869\uDED6")),
                Paragraph.flush(Text.field("b", "\uD83D\uDE00\uD800\u0007")));

    assertThat(((Unprintable) papers.lay(paper)).missing())
        .extracting(MissingGlyph::field, MissingGlyph::code)
        .containsExactly(
            tuple("a", "U+2A6D6"),
            tuple("b", "U+1F600"),
            tuple("b", "U+D800"),
            tuple("b", "U+0007"));
  }

  @Test
  void characterThatOnlyTheSystemHasIsTakenFromThere() throws IOException {
    var helped = new PdfPapers(new Fonts(List.of(TEST_FONTS)));
    Document paper =
        Document.of("收条", PageStyle.FORM).and(Paragraph.flush(Text.field("a", "甲\uD869\uDED6乙")));

    byte[] pdf = helped.pdf((PageSet) helped.lay(paper), ID, AT);

    assertThat(extracted(pdf)).startsWith("甲\uD869\uDED6乙");
    assertThat(PdfaChecks.faults(pdf)).isEmpty();
  }

  @Test
  void fangSongComesFromTheSystemAndWhatItLacksFromSong() {
    var helped = new PdfPapers(new Fonts(List.of(TEST_FONTS)));
    Document paper =
        Document.of("收条", PageStyle.FORM.body(Look.BODY_4.face(Face.FANGSONG)))
            .and(Paragraph.flush("一甲"));

    assertThat(faces((PageSet) helped.lay(paper)))
        .startsWith(
            new Typeface.Installed(TEST_FONTS.resolve("simfang.ttf")), Typeface.Bundled.SONG);
    assertThat(faces(pages(paper))).startsWith(Typeface.Bundled.SONG);
  }

  @Test
  void rareCharactersAndSignsComeFromTheFaceThatHasThem() throws IOException {
    String text = "䶮𠮷㛃𬍛𠅤堃喆犇淼烎彧珺昇𤋮——……·¥％㎡①〇";
    Document paper = Document.of("生僻字", PageStyle.FORM);
    for (Face face : Face.values()) {
      paper = paper.and(Paragraph.flush(Text.EMPTY.andIn(face, text)));
    }

    PageSet pages = pages(paper);

    assertThat(extracted(papers.pdf(pages, ID, AT))).isEqualTo(text(pages)).startsWith(text);
  }

  @Test
  void fileCarriesTitleAndMomentOfItsStamp() throws IOException {
    PageSet pages = pages(Document.of("协议 <甲 & 乙>", PageStyle.FORM).and(Paragraph.body("一")));
    byte[] pdf = papers.pdf(pages, ID, AT);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("协议 <甲 & 乙>");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(Instant.parse("2026-03-16T02:30:00Z"));
    }
    assertThat(PdfaChecks.faults(pdf)).isEmpty();
  }

  @Test
  void anotherPaperOrMomentGivesAnotherFileId() {
    PageSet pages = pages(Document.of("收条", PageStyle.FORM).and(Paragraph.body("一")));

    assertThat(papers.pdf(pages, new UUID(1, 3), AT)).isNotEqualTo(papers.pdf(pages, ID, AT));
  }

  @Test
  void severalThreadsMayShareTheDoor() {
    PageSet pages = pages(SampleAgreement.document());
    byte[] wanted = papers.pdf(pages, ID, AT);

    List<byte[]> files =
        IntStream.range(0, 8).parallel().mapToObj(i -> papers.pdf(pages, ID, AT)).toList();

    assertThat(files).allSatisfy(file -> assertThat(file).isEqualTo(wanted));
  }

  @Test
  void pictureOfAPageHasItsSize() {
    BufferedImage image = papers.image(pages(SampleAgreement.document()), 1, 72);

    assertThat(image.getWidth()).isEqualTo(595);
    assertThat(image.getHeight()).isEqualTo(841);
  }

  private static List<Typeface> faces(PageSet pages) {
    return PageChecks.inks(pages).stream().map(ink -> ((Run) ink).type().face()).toList();
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
