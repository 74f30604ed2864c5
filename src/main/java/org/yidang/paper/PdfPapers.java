package org.yidang.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.font.Fonts;
import org.yidang.paper.layout.Typesetter;
import org.yidang.paper.pdf.PdfWriter;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// Papers to pages, pages to PDF and to images: what [FilePapers] stands on.
///
/// Fonts are read when first needed and kept; [#warm] does it ahead, off the way of the first
/// paper. One object serves one caller at a time, others wait; for bulk work make one for each
/// worker.
public final class PdfPapers {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final LocalDateTime ONCE = LocalDateTime.of(2026, 1, 1, 0, 0);

  /// Local time of the desks this program is written for.
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private final Fonts fonts;
  private final Typesetter typesetter;
  private final PdfWriter writer;

  public PdfPapers() {
    this(Fonts.ofThisSystem());
  }

  /// For tests that must not depend on what the system has.
  PdfPapers(Fonts fonts) {
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts);
    this.writer = new PdfWriter(fonts);
  }

  /// Reads the fonts that most papers need and writes a first page, so that no user waits for it.
  public void warm() {
    Document first =
        Document.of("", PageStyle.FORM)
            .and(Paragraph.title("一档"), Paragraph.heading("一、"), Paragraph.body("一档。"));
    if (lay(first) instanceof PageSet pages) {
      pdf(pages, NOBODY, ONCE);
    }
  }

  /// The pages of a paper, or the characters that no font can draw.
  public synchronized Laid lay(Document paper) {
    return typesetter.lay(paper);
  }

  /// The pages as a PDF/A-2b file that names paper `id` and moment `at`; the same pages, id and
  /// moment are always the same bytes.
  public synchronized byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
    return writer.write(
        pages, at.atOffset(CHINA), id.getMostSignificantBits() * 31 + id.getLeastSignificantBits());
  }

  /// One page as a picture, drawn from the same PDF.
  public BufferedImage image(PageSet pages, int page, int dpi) {
    var single = new PageSet(pages.title(), pages.pages().subList(page, page + 1));
    try (PDDocument document = Loader.loadPDF(pdf(single, NOBODY, ONCE))) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
