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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final List<Sample> SAMPLES =
      Stream.of(
              samples("full", FullFile.file(), FullFile.office()),
              samples("plain", PlainFile.file(), FullFile.office()),
              samples("small", SmallFile.file(true), Office.empty()),
              samples("bare", SmallFile.file(false), Office.empty())
                  .filter(sample -> sample.kind() == PaperKind.P04))
          .flatMap(each -> each)
          .toList();

  /// A form with the name of its golden, filled in, laid and written.
  record Sample(String name, PaperKind kind, FilledPaper filled, PageSet pages, byte[] pdf) {
    static Sample of(String name, Paper paper, CaseFile file, Office office) {
      var pages = (PageSet) PAPERS.lay(FORMS.document(paper, file, office, other -> 2));
      return new Sample(
          name + "-" + paper.kind().name().toLowerCase(Locale.ROOT),
          paper.kind(),
          FORMS.filled(paper, file, office, other -> 2),
          pages,
          PAPERS.pdf(pages, paper.subject(), AT));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    return SAMPLES;
  }

  private static Stream<Sample> samples(String name, CaseFile file, Office office) {
    return PaperKind.of(file).stream().map(paper -> Sample.of(name, paper, file, office));
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
    boolean numbered = !CataloguePaper.UNPAGED.contains(sample.kind());
    assertThat(PageChecks.wrongNumbers(pages).isEmpty()).isEqualTo(numbered);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyComponentOfItsRecordIsExtractedFromThePdf(Sample sample) throws IOException {
    String extracted = extracted(sample.pdf());

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
    assertThat(PdfaChecks.faults(sample.pdf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lastPageIsNeverOnlyASentence(Sample sample) {
    PageSet pages = sample.pages();
    List<Line> last = pages.pages().getLast().lines();

    assertThat(last).hasSizeGreaterThan(pages.pages().size() == 1 ? 0 : 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-p10",
        "full-p10",
        "full-p09",
        "plain-p13",
        "full-p13",
        "full-p01",
        "full-g07"
      })
  void looksAsItDidWhenItWasFoundGood(String name) {
    Sample sample =
        SAMPLES.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();

    Goldens.same(name, sample.pages(), PAPERS);
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
  static String extracted(byte[] pdf) throws IOException {
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

  static String bare(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
