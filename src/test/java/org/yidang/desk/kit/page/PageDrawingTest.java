package org.yidang.desk.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.OnScreen;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.FilePapers;
import org.yidang.paper.form.SampleFiles;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Type;
import org.yidang.work.port.page.Typeface;

@OnScreen
class PageDrawingTest {
  private static final CaseFile FILE = SampleFiles.full();

  /// Marks whose empty half a line may give up at its end.
  private static final String HALVED = "）。，；：、》〕”";

  private static final Type SPREAD = new Type(Typeface.Bundled.SONG, 12, 2, Tone.INK);

  @Test
  void aSpreadRunGivesEachGlyphItsOwnRoom() {
    try (Fx fx = Fx.show(100, 100, VBox::new)) {
      Run run = new Run("付1名", SPREAD, 100, 50, 34, "");

      double[] lefts =
          fx.get(() -> new PageDrawing().lefts(run, run.text().codePoints().toArray()));

      assertThat(lefts[0]).isEqualTo(100);
      assertThat(lefts[1]).isEqualTo(100 + 12 + 2, within(0.01));
      assertThat(lefts[2] - lefts[1]).isBetween(2 + 5.0, 2 + 8.0);
    }
  }

  @Test
  void everySpreadRunOfAPaperEndsOnTheScreenWhereItEndsOnThePaper() {
    FilePapers papers = new FilePapers();
    List<Run> spread =
        Stream.of(PaperKind.P09, PaperKind.P10, PaperKind.G07)
            .map(kind -> new Paper(kind, kind.subjects(FILE).getFirst()))
            .map(paper -> (PageSet) papers.lay(paper, FILE, SampleFiles.office()))
            .flatMap(set -> set.pages().stream())
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> line.inks().stream())
            .filter(Run.class::isInstance)
            .map(Run.class::cast)
            .filter(run -> run.type().spacing() > 0)
            .filter(run -> !HALVED.contains(run.text().substring(run.text().length() - 1)))
            .toList();
    assertThat(spread).hasSizeGreaterThan(50);

    try (Fx fx = Fx.show(100, 100, VBox::new)) {
      PageDrawing drawing = new PageDrawing();
      for (Run run : spread) {
        int[] glyphs = run.text().codePoints().toArray();
        double[] lefts = fx.get(() -> drawing.lefts(run, glyphs));
        double last = fx.get(() -> drawing.lefts(run, glyphs[glyphs.length - 1], ' ')[1]) - run.x();
        double end = lefts[glyphs.length - 1] + last - run.type().spacing();

        assertThat(end).as(run.text()).isEqualTo(run.x() + run.width(), within(0.3));
      }
    }
  }
}
