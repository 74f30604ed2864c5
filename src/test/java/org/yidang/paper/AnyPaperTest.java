package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.PageSet;

/// Whatever a paper says and however it is built, its pages keep the rules. `-Dpapers=5000` tries
/// more of them.
class AnyPaperTest {
  private static final int TRIES = Integer.getInteger("papers", 250);

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of(Path.of("no such folder"))));

  @Test
  void everyPageKeepsTheRulesAndEveryFieldIsWhole() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomPapers.Paper paper = RandomPapers.of(seed);
      PageSet pages = (PageSet) papers.lay(paper.document());

      assertThat(PageChecks.faults(pages)).as("paper %s", seed).isEmpty();
      assertThat(PageChecks.missingFields(pages, paper.fields())).as("paper %s", seed).isEmpty();
      assertThat(PageChecks.cutWords(pages, paper.fields())).as("paper %s", seed).isEmpty();
      assertThat(PageChecks.wrongNumbers(pages)).as("paper %s", seed).isEmpty();
    }
  }
}
