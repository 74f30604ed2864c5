package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.PdfPapers;
import org.yidang.work.port.page.PageSet;

/// The pictures in `docs/papers`, made from the sample files of these tests: `-Ddocs=write` puts
/// the present pages there.
class PaperPicturesTest {
  private static final Path FOLDER = Path.of("docs", "papers");
  private static final int DPI = 110;
  private static final PdfPapers PAPERS = new PdfPapers();
  private static final PaperForms FORMS = new PaperForms();

  /// A paper and what its pictures are called, without page number.
  record Pictured(String name, PaperKind kind, UUID subject, CaseFile file) {
    PageSet pages() {
      return (PageSet)
          PAPERS.lay(FORMS.document(new Paper(kind, subject), file, FullFile.office(), other -> 1));
    }

    Path picture(int page) {
      return FOLDER.resolve(name + "-" + (page + 1) + ".png");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Pictured> papers() {
    CaseFile plain = PlainFile.file();
    CaseFile full = FullFile.file();
    return List.of(
        new Pictured("p10-one-page", PaperKind.P10, PlainFile.AGREEMENT, plain),
        new Pictured("p10-running-over", PaperKind.P10, FullFile.AGREEMENT, full),
        new Pictured("p09", PaperKind.P09, PlainFile.SESSION, plain),
        new Pictured("p13", PaperKind.P13, FullFile.VISIT, full),
        new Pictured("p01", PaperKind.P01, FullFile.FILE, full),
        new Pictured("g07", PaperKind.G07, FullFile.FILE, full));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyPageHasItsPictureInItsSize(Pictured pictured) throws IOException {
    PageSet pages = pictured.pages();
    for (int i = 0; i < pages.pages().size(); i++) {
      BufferedImage now = PAPERS.image(pages, i, DPI);
      if ("write".equals(System.getProperty("docs"))) {
        Files.createDirectories(FOLDER);
        ImageIO.write(now, "png", pictured.picture(i).toFile());
      }
      BufferedImage kept = ImageIO.read(pictured.picture(i).toFile());
      assertThat(kept.getWidth()).isEqualTo(now.getWidth());
      assertThat(kept.getHeight()).isEqualTo(now.getHeight());
    }
    assertThat(pictured.picture(pages.pages().size())).doesNotExist();
  }

  @Test
  void everyPictureIsOfAPageAndShownInTheTable() throws IOException {
    String table = Files.readString(FOLDER.resolve("README.md"));
    List<Path> wanted =
        papers().stream()
            .flatMap(
                p -> Stream.iterate(0, i -> i + 1).limit(p.pages().pages().size()).map(p::picture))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".png")))
          .containsExactlyInAnyOrderElementsOf(wanted)
          .allSatisfy(file -> assertThat(table).contains("](" + file.getFileName() + ")"));
    }
  }
}
