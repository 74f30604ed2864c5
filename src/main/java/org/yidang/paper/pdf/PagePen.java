package org.yidang.paper.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.Ring;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Typeface;
import org.yidang.work.port.page.Typeface.Bundled;

/// Draws pages into the content streams of one PDF document.
final class PagePen {
  private static final float FAINT = 0.72f;
  private static final float CIRCLE = 0.5523f;
  private static final float BOX_LINE = 0.055f;
  private static final int SQUARE_CAP = 2;
  private static final int BUTT_CAP = 0;

  private final PDDocument document;
  private final Fonts fonts;
  private final Map<Typeface, PDFont> embedded = new HashMap<>();

  PagePen(PDDocument document, Fonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  void draw(Page page, PDPageContentStream content) throws IOException {
    float height = (float) page.height();
    for (Stroke stroke : page.strokes()) {
      switch (stroke) {
        case Rule rule -> rule(rule, height, content);
        case Ring ring -> ring(ring, height, content);
      }
    }
    for (Line line : page.lines()) {
      for (Ink ink : line.inks()) {
        switch (ink) {
          case Run run -> run(run, height, content);
          case Box box -> box(box, height, content);
        }
      }
    }
  }

  private PDFont font(Typeface face) throws IOException {
    PDFont font = embedded.get(face);
    if (font == null) {
      font = PDType0Font.load(document, fonts.font(face), true);
      embedded.put(face, font);
    }
    return font;
  }

  private void run(Run run, float height, PDPageContentStream content) throws IOException {
    content.beginText();
    content.setNonStrokingColor(grey(run.type().tone()));
    content.setFont(font(run.type().face()), (float) run.type().size());
    content.setCharacterSpacing((float) run.type().spacing());
    content.newLineAtOffset((float) run.x(), height - (float) run.baseline());
    content.showText(run.text());
    content.endText();
  }

  /// A drawn square; the words it stands for are kept for search in an invisible glyph.
  private void box(Box box, float height, PDPageContentStream content) throws IOException {
    float side = (float) box.size();
    float x = (float) box.x();
    float y = height - (float) box.baseline() - side * 0.08f;
    var properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, box.text());
    content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    content.beginText();
    content.setRenderingMode(RenderingMode.NEITHER);
    content.setFont(font(Bundled.SONG), side);
    content.setCharacterSpacing(0);
    content.setTextMatrix(Matrix.getTranslateInstance(x, height - (float) box.baseline()));
    content.showText("□");
    content.setRenderingMode(RenderingMode.FILL);
    content.endText();
    content.endMarkedContent();
    float line = side * BOX_LINE;
    content.setStrokingColor(0f);
    content.setLineWidth(line);
    content.setLineCapStyle(BUTT_CAP);
    content.addRect(x + line / 2, y + line / 2, side - line, side - line);
    content.stroke();
    if (box.ticked()) {
      content.setLineWidth(side * 0.11f);
      content.moveTo(x + side * 0.2f, y + side * 0.52f);
      content.lineTo(x + side * 0.42f, y + side * 0.26f);
      content.lineTo(x + side * 0.82f, y + side * 0.8f);
      content.stroke();
    }
  }

  private static void rule(Rule rule, float height, PDPageContentStream content)
      throws IOException {
    content.setStrokingColor(grey(rule.tone()));
    content.setLineWidth((float) rule.thickness());
    content.setLineCapStyle(SQUARE_CAP);
    content.moveTo((float) rule.x1(), height - (float) rule.y1());
    content.lineTo((float) rule.x2(), height - (float) rule.y2());
    content.stroke();
  }

  private static void ring(Ring ring, float height, PDPageContentStream content)
      throws IOException {
    float x = (float) ring.x();
    float y = height - (float) ring.y();
    float r = (float) ring.radius();
    float k = r * CIRCLE;
    content.saveGraphicsState();
    content.setStrokingColor(grey(ring.tone()));
    content.setLineWidth((float) ring.thickness());
    content.setLineCapStyle(BUTT_CAP);
    content.setLineDashPattern(new float[] {3, 3}, 0);
    content.moveTo(x + r, y);
    content.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    content.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    content.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    content.curveTo(x + k, y - r, x + r, y - k, x + r, y);
    content.stroke();
    content.restoreGraphicsState();
  }

  private static float grey(Tone tone) {
    return tone == Tone.INK ? 0f : FAINT;
  }
}
