package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.line.SampleStore;
import org.yidang.line.Samples;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.FilePapers;
import org.yidang.paper.PageChecks;
import org.yidang.paper.PdfaChecks;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// Every paper that can be made of the twelve sample disputes, as `demo` shows them.
class SamplePapersTest {
  private static final FilePapers PAPERS = new FilePapers();
  private static final PaperForms FORMS = new PaperForms();
  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 9, 0);

  private static Map<String, CaseFile> files = Map.of();
  private static Office office = Office.empty();

  @BeforeAll
  static void load(@TempDir Path temp) throws IOException {
    try (SampleStore store = SampleStore.full(temp.resolve("store"))) {
      files = store.files();
      office = store.office();
    }
  }

  static List<String> samples() {
    return Samples.names().subList(1, Samples.names().size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPaperLiesWellAndSaysWhatTheFileSays(String name) throws IOException {
    CaseFile file = file(name);

    for (Paper paper : PaperKind.of(file)) {
      PageSet pages = pages(paper, file);
      assertThat(PageChecks.faults(pages)).as(paper.kind().name()).isEmpty();
      String extracted = PaperFormsTest.extracted(PAPERS.pdf(pages, paper.subject(), AT));
      FilledPaper filled =
          FORMS.filled(paper, file, office, other -> pages(other, file).pages().size());
      assertThat(FormFields.of(filled).texts())
          .isNotEmpty()
          .allSatisfy(
              (path, text) ->
                  assertThat(extracted)
                      .as(paper.kind() + path)
                      .contains(PaperFormsTest.bare(text)));
      assertThat(extracted).doesNotContain("null", "paper.", "enum.", "{", "~", "@");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOccursAndIsPdfA(PaperKind kind) {
    CaseFile file =
        files.values().stream()
            .filter(f -> !kind.subjects(f).isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no sample has a " + kind));
    Paper paper = new Paper(kind, kind.subjects(file).getFirst());

    assertThat(PdfaChecks.faults(PAPERS.pdf(pages(paper, file), paper.subject(), AT))).isEmpty();
  }

  @Test
  void aNameOutsideTheBasicPlaneStandsOnEveryPaperThatNamesIt() throws IOException {
    CaseFile file = file("07-road");

    for (PaperKind kind : List.of(PaperKind.P01, PaperKind.P04, PaperKind.P09, PaperKind.P10)) {
      Paper paper = new Paper(kind, kind.subjects(file).getFirst());
      assertThat(PaperFormsTest.extracted(PAPERS.pdf(pages(paper, file), paper.subject(), AT)))
          .as(kind.name())
          .contains("壬样\uD842\uDFB7");
    }
  }

  @Test
  void someMinutesAndSomeAgreementsRunOverPages() {
    Map<PaperKind, Integer> longest = new EnumMap<>(PaperKind.class);
    files.values().stream()
        .flatMap(
            file ->
                Stream.of(PaperKind.P09, PaperKind.P10)
                    .flatMap(kind -> kind.subjects(file).stream().map(id -> new Paper(kind, id)))
                    .map(paper -> Map.entry(paper.kind(), pages(paper, file).pages().size())))
        .forEach(entry -> longest.merge(entry.getKey(), entry.getValue(), Math::max));

    assertThat(longest.get(PaperKind.P09)).isGreaterThanOrEqualTo(3);
    assertThat(longest.get(PaperKind.P10)).isGreaterThanOrEqualTo(2);
  }

  private static CaseFile file(String name) {
    CaseFile file = files.get(name);
    assertThat(file).as(name).isNotNull();
    return file;
  }

  private static PageSet pages(Paper paper, CaseFile file) {
    Laid laid = PAPERS.lay(paper, file, office);
    assertThat(laid).as(paper.kind().name()).isInstanceOf(PageSet.class);
    return (PageSet) laid;
  }
}
