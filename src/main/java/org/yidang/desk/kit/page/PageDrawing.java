package org.yidang.desk.kit.page;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.Ring;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Type;

/// Draws a page from its lines, for the screen and for the printer.
final class PageDrawing {
  private final PageFonts fonts = new PageFonts();

  /// The page on a canvas so many pixels wide.
  Canvas draw(Page page, double width) {
    double scale = width / page.width();
    Canvas canvas = new Canvas(width, page.height() * scale);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.setFill(Color.WHITE);
    pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    page.strokes().forEach(stroke -> draw(pen, stroke, scale));
    for (Line line : page.lines()) {
      line.inks()
          .forEach(
              ink -> {
                switch (ink) {
                  case Run run -> draw(pen, run, scale);
                  case Box box -> draw(pen, box, scale);
                }
              });
    }
    return canvas;
  }

  private void draw(GraphicsContext pen, Run run, double scale) {
    Type type = run.type();
    Font font = fonts.font(type.face(), type.size() * scale);
    pen.setFont(font);
    pen.setFill(colour(type.tone()));
    if (type.spacing() == 0) {
      pen.fillText(run.text(), run.x() * scale, run.baseline() * scale, run.width() * scale);
      return;
    }
    int[] glyphs = run.text().codePoints().toArray();
    double[] lefts = lefts(run, glyphs);
    for (int i = 0; i < glyphs.length; i++) {
      pen.fillText(Character.toString(glyphs[i]), lefts[i] * scale, run.baseline() * scale);
    }
  }

  /// Where each glyph of a run begins, in points: after the advances of those before it, which
  /// differ, and as often the space between two.
  double[] lefts(Run run, int... glyphs) {
    Type type = run.type();
    double[] lefts = new double[glyphs.length];
    double x = run.x();
    for (int i = 0; i < glyphs.length; i++) {
      lefts[i] = x;
      x += fonts.advance(type.face(), glyphs[i]) * type.size() + type.spacing();
    }
    return lefts;
  }

  private static void draw(GraphicsContext pen, Box box, double scale) {
    double size = box.size() * scale;
    double left = box.x() * scale;
    double top = (box.baseline() - box.size()) * scale;
    pen.setStroke(Color.BLACK);
    pen.setLineWidth(Math.max(0.8, 0.6 * scale));
    pen.strokeRect(left, top, size, size);
    if (box.ticked()) {
      pen.setLineWidth(Math.max(1.2, 1.1 * scale));
      pen.strokePolyline(
          new double[] {left + 0.18 * size, left + 0.42 * size, left + 0.84 * size},
          new double[] {top + 0.52 * size, top + 0.78 * size, top + 0.22 * size},
          3);
    }
  }

  private static void draw(GraphicsContext pen, Stroke stroke, double scale) {
    switch (stroke) {
      case Rule rule -> {
        pen.setStroke(colour(rule.tone()));
        pen.setLineWidth(Math.max(0.8, rule.thickness() * scale));
        pen.setLineDashes();
        pen.strokeLine(rule.x1() * scale, rule.y1() * scale, rule.x2() * scale, rule.y2() * scale);
      }
      case Ring ring -> {
        pen.setStroke(colour(ring.tone()));
        pen.setLineWidth(Math.max(0.8, ring.thickness() * scale));
        pen.setLineDashes(4 * scale, 3 * scale);
        double size = 2 * ring.radius() * scale;
        pen.strokeOval(
            (ring.x() - ring.radius()) * scale, (ring.y() - ring.radius()) * scale, size, size);
        pen.setLineDashes();
      }
    }
  }

  private static Color colour(Tone tone) {
    return tone == Tone.INK ? Color.BLACK : Color.gray(0.62);
  }
}
