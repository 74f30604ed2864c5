package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.font.Fonts;
import org.yidang.paper.form.SampleFiles;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;

class FilePapersTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 16, 10, 30);
  private static final CaseFile FILE = SampleFiles.full();

  private final FilePapers papers =
      new FilePapers(new PdfPapers(new Fonts(List.of(Path.of("no such folder")))));

  @Test
  void catalogueShowsTheFirstPageOfEachPaperAsItIsLaid() {
    var firsts = new java.util.ArrayList<String>();
    int page = 1;
    for (Paper paper : PaperKind.of(FILE)) {
      if (paper.kind() != PaperKind.P01 && paper.kind() != PaperKind.P02) {
        firsts.add(String.valueOf(page));
        page += pages(paper).pages().size();
      }
    }

    List<String> shown =
        PageChecks.inks(pages(new Paper(PaperKind.P02, FILE.id()))).stream()
            .filter(ink -> ink.field().matches("rows\\[\\d+]\\.page"))
            .map(Ink::text)
            .toList();

    assertThat(shown).isEqualTo(firsts);
    assertThat(page).isGreaterThan(firsts.size() + 1);
  }

  @Test
  void theSamePaperIdAndMomentAreTheSameBytes() {
    var paper = new Paper(PaperKind.P10, PaperKind.P10.subjects(FILE).getFirst());
    byte[] first = papers.pdf(pages(paper), paper.subject(), AT);

    assertThat(papers.pdf(pages(paper), paper.subject(), AT)).isEqualTo(first);
    assertThat(
            papers.pdf(pages(paper), UUID.fromString("0190a000-0000-7000-8000-000000000001"), AT))
        .isNotEqualTo(first);
    assertThat(papers.pdf(pages(paper), paper.subject(), AT.plusSeconds(1))).isNotEqualTo(first);
  }

  @Test
  void aNameThatNoFontCanDrawIsRefusedOnItsPaperAndInTheCatalogue() {
    CaseFile file = SampleFiles.withName(FILE, "甲\uD869\uDED6");
    var expected = new MissingGlyph(0x2A6D6, "parties[0].name");

    assertThat(lay(file, PaperKind.P10)).satisfies(u -> assertThat(u.missing()).contains(expected));
    assertThat(lay(file, PaperKind.P02)).satisfies(u -> assertThat(u.missing()).contains(expected));
  }

  private Unprintable lay(CaseFile file, PaperKind kind) {
    var paper = new Paper(kind, kind.subjects(file).getFirst());
    return (Unprintable) papers.lay(paper, file, SampleFiles.office());
  }

  private PageSet pages(Paper paper) {
    return (PageSet) papers.lay(paper, FILE, SampleFiles.office());
  }
}
