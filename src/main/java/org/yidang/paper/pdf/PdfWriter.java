package org.yidang.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

/// Writes pages as PDF/A-2b. The same pages, moment and id give the same bytes.
public final class PdfWriter {
  private static final String DEFLATE_LEVEL = "org.apache.pdfbox.filter.deflatelevel";

  static {
    // PDFBox knows no other way: level 3 costs a twentieth more bytes than 6 and a quarter less
    // time.
    System.setProperty(DEFLATE_LEVEL, "3");
  }

  /// The colour profile of the JDK, read with the first file and not with this class.
  private static final class Srgb {
    static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }

  private final Fonts fonts;

  public PdfWriter(Fonts fonts) {
    this.fonts = fonts;
  }

  public byte[] write(PageSet pages, OffsetDateTime at, long id) {
    try (var document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId(id);
      describe(document, pages.title(), at);
      var pen = new PagePen(document, fonts);
      for (Page page : pages.pages()) {
        var size = new PDRectangle((float) page.width(), (float) page.height());
        var sheet = new PDPage(size);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
          pen.draw(page, content);
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, String title, OffsetDateTime at)
      throws IOException {
    var moment = GregorianCalendar.from(at.toZonedDateTime());
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle(title);
    info.setCreator(Metadata.PRODUCER);
    info.setProducer(Metadata.PRODUCER);
    info.setCreationDate(moment);
    info.setModificationDate(moment);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Metadata.xmp(title, at).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(Srgb.PROFILE));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }
}
