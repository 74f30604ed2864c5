package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.Goldens;
import org.yidang.paper.PageChecks;
import org.yidang.paper.PdfPapers;
import org.yidang.paper.PdfaChecks;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.PageSet;

/// Every form, filled in from a file that has everything, from an everyday file, and from one that
/// has no more than it must.
class PaperFormsTest {
  private static final PdfPapers PAPERS = new PdfPapers();
  private static final PaperForms FORMS = new PaperForms();
  private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 16, 10, 30);

  /// A form with the name of its golden.
  record Sample(String name, Paper paper, CaseFile file, Office office) {
    FilledPaper filled() {
      return FORMS.filled(paper, file, office, other -> 2);
    }

    PageSet pages() {
      return (PageSet) PAPERS.lay(FORMS.document(paper, file, office, other -> 2));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
            samples("full", FullFile.file(), FullFile.office()),
            samples("plain", PlainFile.file(), FullFile.office()),
            samples("small", SmallFile.file(true), Office.empty()),
            samples("bare", SmallFile.file(false), Office.empty())
                .filter(sample -> sample.paper().kind() == PaperKind.P04))
        .flatMap(each -> each);
  }

  private static Stream<Sample> samples(String name, CaseFile file, Office office) {
    return PaperKind.of(file).stream()
        .map(
            paper ->
                new Sample(
                    name + "-" + paper.kind().name().toLowerCase(Locale.ROOT),
                    paper,
                    file,
                    office));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatItSaidWhenItWasFoundGood(Sample sample) {
    Goldens.sameText(sample.name(), sample.pages());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsTheRulesOfPages(Sample sample) {
    PageSet pages = sample.pages();

    assertThat(PageChecks.faults(pages)).isEmpty();
    boolean numbered = !CataloguePaper.UNPAGED.contains(sample.paper().kind());
    assertThat(PageChecks.wrongNumbers(pages).isEmpty()).isEqualTo(numbered);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyComponentOfItsRecordIsExtractedFromThePdf(Sample sample) throws IOException {
    String extracted = extracted(PAPERS.pdf(sample.pages(), sample.paper().subject(), AT));

    assertThat(FormFields.of(sample.filled()).texts())
        .isNotEmpty()
        .allSatisfy((path, text) -> assertThat(extracted).as(path).contains(bare(text)));
    assertThat(extracted).doesNotContain("null", "paper.", "enum.", "{", "~");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyBoxIsTickedAsTheRecordSays(Sample sample) {
    List<Box> boxes = boxes(sample.pages());

    FormFields.of(sample.filled())
        .ticks()
        .forEach(
            (path, ticks) ->
                assertThat(boxes)
                    .filteredOn(box -> path.endsWith("." + box.field()))
                    .extracting(Box::ticked)
                    .as(path)
                    .containsExactlyElementsOf(ticks.stream().map(Tick::ticked).toList()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isPdfA(Sample sample) {
    byte[] pdf = PAPERS.pdf(sample.pages(), sample.paper().subject(), AT);

    assertThat(PdfaChecks.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lastPageIsNeverOnlyASentence(Sample sample) {
    PageSet pages = sample.pages();
    List<Line> last = pages.pages().getLast().lines();

    assertThat(last).hasSizeGreaterThan(pages.pages().size() == 1 ? 0 : 5);
  }

  static Stream<Arguments> pictures() {
    return Stream.of(
            "plain-p10", "full-p10", "full-p09", "plain-p13", "full-p13", "full-p01", "full-g07")
        .map(name -> Arguments.of(name, samples().filter(s -> s.name().equals(name)).findFirst()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void looksAsItDidWhenItWasFoundGood(String name, java.util.Optional<Sample> sample) {
    Goldens.same(name, sample.orElseThrow().pages(), PAPERS);
  }

  private static List<Box> boxes(PageSet pages) {
    var boxes = new ArrayList<Box>();
    pages.pages().stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.inks().stream())
        .forEach(
            (Ink ink) -> {
              if (ink instanceof Box box) {
                boxes.add(box);
              }
            });
    return boxes;
  }

  /// The text of a PDF without the page numbers.
  private static String extracted(byte[] pdf) throws IOException {
    var text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(bare(stripper.getText(document)).replaceAll("第\\d+页共\\d+页$", ""));
      }
    }
    return text.toString();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
