package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

/// Compares pages with what was once looked at and found good: the text exactly, the pictures with
/// a tolerance for how different systems smooth edges. `-Dgolden=write` puts the present pages
/// there; look at them before they are kept. A picture that does not match is left under
/// `target/paper-golden`.
public final class Goldens {
  private static final Path KEPT = Path.of("src", "test", "resources", "paper");
  private static final Path FOUND = Path.of("target", "paper-golden");
  private static final int DPI = 60;
  private static final int SMALL = 45;
  private static final int NOTICEABLE = 64;
  private static final double ALLOWED = 0.003;

  private Goldens() {}

  /// Pages of a paper that no other golden has, `name` in lower case.
  public static void same(String name, PageSet pages, PdfPapers papers) {
    sameText(name, pages);
    for (int i = 0; i < pages.pages().size(); i++) {
      picture(name + "-" + (i + 1), inGrey(papers.image(pages, i, DPI)));
    }
  }

  /// Only the text, where the picture of another paper already shows the same design.
  public static void sameText(String name, PageSet pages) {
    text(name, text(pages));
  }

  /// A finished PDF: what its text says when it is copied out, and how its pages look.
  public static void samePdf(String name, byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text(name, new PDFTextStripper().getText(document));
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        picture(name + "-" + (i + 1), inGrey(renderer.renderImageWithDPI(i, SMALL)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of the pages as one text, `¶` in front of each paragraph.
  public static String text(PageSet pages) {
    var text = new StringBuilder();
    int number = 0;
    for (Page page : pages.pages()) {
      text.append("=== ").append(++number).append('\n');
      for (Line line : page.lines()) {
        text.append(line.opens() ? "¶ " : "  ").append(line.text()).append('\n');
      }
    }
    return text.toString();
  }

  private static BufferedImage inGrey(BufferedImage picture) {
    var grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.createGraphics().drawImage(picture, 0, 0, null);
    return grey;
  }

  private static boolean writing() {
    return "write".equals(System.getProperty("golden"));
  }

  private static void text(String name, String text) {
    Path kept = KEPT.resolve(name + ".txt");
    try {
      if (writing()) {
        Files.createDirectories(KEPT);
        Files.writeString(kept, text);
      }
      assertThat(text).isEqualTo(Files.readString(kept));
    } catch (IOException e) {
      throw new AssertionError("no golden text " + kept, e);
    }
  }

  private static void picture(String name, BufferedImage picture) {
    Path kept = KEPT.resolve(name + ".png");
    try {
      if (writing()) {
        Files.createDirectories(KEPT);
        ImageIO.write(picture, "png", kept.toFile());
      }
      BufferedImage wanted = ImageIO.read(kept.toFile());
      double different = different(wanted, picture);
      if (different > ALLOWED) {
        Files.createDirectories(FOUND);
        ImageIO.write(picture, "png", FOUND.resolve(name + ".png").toFile());
      }
      assertThat(different).as("share of pixels of %s that differ", name).isLessThan(ALLOWED);
    } catch (IOException e) {
      throw new AssertionError("no golden picture " + kept, e);
    }
  }

  /// The share of pixels that differ noticeably.
  static double different(BufferedImage wanted, BufferedImage found) {
    if (wanted.getWidth() != found.getWidth() || wanted.getHeight() != found.getHeight()) {
      return 1;
    }
    long count = 0;
    for (int y = 0; y < found.getHeight(); y++) {
      for (int x = 0; x < found.getWidth(); x++) {
        count += Math.abs(grey(wanted, x, y) - grey(found, x, y)) > NOTICEABLE ? 1 : 0;
      }
    }
    return count / (double) ((long) found.getWidth() * found.getHeight());
  }

  private static int grey(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
  }
}
