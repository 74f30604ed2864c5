package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.Signature;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Text;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Ring;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;

/// Sets places to sign and to seal.
final class SignatureSetter {
  static final double MM = 72 / 25.4;
  private static final double SEAL_MM = 42;
  private static final double LONGEST_LINE_MM = 70;
  private static final double SHORTEST_LINE_MM = 18;
  private static final double BELOW_MM = 1.5;
  private static final double RING = 0.6;
  private static final Look HINT = Look.NOTE;

  private final ParagraphSetter paragraphs;

  SignatureSetter(ParagraphSetter paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// One item a row; the rows stay together.
  List<Stack.Item> set(SignatureRows rows, Look look, double width) {
    double gap = rows.columns() > 1 ? look.size() : 0;
    double column = (width - gap * (rows.columns() - 1)) / rows.columns();
    var items = new ArrayList<Stack.Item>();
    List<Signature> all = rows.signatures();
    for (int i = 0; i < all.size(); i += rows.columns()) {
      List<Signature> row = all.subList(i, Math.min(all.size(), i + rows.columns()));
      var places = new ArrayList<FixedPiece>();
      row.forEach(s -> places.add(place(s, look, column, rows.rowMm() * MM, rows.columns() > 1)));
      items.add(Stack.Item.of(beside(places, column + gap)).keptWithNext());
    }
    if (!items.isEmpty()) {
      Stack.Item last = items.getLast();
      items.set(items.size() - 1, Stack.Item.of(last.piece()));
    }
    return items;
  }

  private static FixedPiece beside(List<FixedPiece> places, double step) {
    var lines = new ArrayList<FixedPiece.Placed>();
    var strokes = new ArrayList<Stroke>();
    var areas = new ArrayList<Area>();
    double height = 0;
    for (int i = 0; i < places.size(); i++) {
      FixedPiece place = places.get(i);
      double x = i * step;
      place.lines().forEach(p -> lines.add(new FixedPiece.Placed(p.line(), p.x() + x, p.y())));
      for (Stroke stroke : place.strokes()) {
        if (stroke instanceof Rule r) {
          strokes.add(new Rule(r.x1() + x, r.y1(), r.x2() + x, r.y2(), r.thickness(), r.tone()));
        }
      }
      place
          .areas()
          .forEach(a -> areas.add(new Area(a.x() + x, a.y(), a.width(), a.height(), a.field())));
      height = Math.max(height, place.height());
    }
    return new FixedPiece(height, lines, strokes, areas);
  }

  /// Label, line to write on, date: beside the line in a single column, below it otherwise.
  private FixedPiece place(
      Signature signature, Look look, double width, double least, boolean dateBelow) {
    var lines = new ArrayList<FixedPiece.Placed>();
    boolean dated = !signature.date().parts().isEmpty();
    LinePiece date = paragraphs.line(signature.date(), look, Tone.INK);
    double dateWidth = dated ? date.line().width() : 0;
    double beside = dated && !dateBelow ? dateWidth + look.size() : 0;
    double widest = width - beside - SHORTEST_LINE_MM * MM;
    List<Stack.Item> label =
        paragraphs.set(Paragraph.flush(signature.label()), look, Math.max(widest, width / 3));
    double height = Math.max(least, label.size() * look.pitch() + BELOW_MM * MM);
    double y = height - label.size() * look.pitch() - BELOW_MM * MM;
    double right = 0;
    for (Stack.Item item : label) {
      LinePiece line = (LinePiece) item.piece();
      right = end(line);
      lines.add(new FixedPiece.Placed(line, 0, y));
      y += look.pitch();
    }
    double base = y - look.pitch() + LineSetter.baseline(look) + 0.2 * look.size();
    double until = Math.min(width - beside, right + LONGEST_LINE_MM * MM);
    var rule = new Rule(right, base, until, base, LineSetter.RULE, Tone.INK);
    var area = new Area(right, 0, until - right, height, signature.field());
    if (dated) {
      double dateY = dateBelow ? height : y - look.pitch();
      lines.add(new FixedPiece.Placed(date, width - dateWidth, dateY));
      height += dateBelow ? look.pitch() : 0;
    }
    return new FixedPiece(height, lines, List.of(rule), List.of(area));
  }

  private static double end(LinePiece line) {
    return line.line().inks().isEmpty()
        ? 0
        : line.line().inks().getLast().x() + line.line().inks().getLast().width();
  }

  FixedPiece set(SealPlace seal, Look look, double width) {
    LinePiece body = paragraphs.line(seal.body(), look, Tone.INK);
    LinePiece date = paragraphs.line(seal.date(), look, Tone.INK);
    double ring = SEAL_MM * MM;
    double widest = Math.max(body.line().width(), date.line().width());
    double block = Math.min(width, Math.max(widest, seal.ring() ? ring : 0));
    double middle = width - block / 2 - Math.min(look.size() * 2, (width - block) / 2);
    double height = seal.ring() ? ring + 4 : 2 * look.pitch();
    double center = height / 2;
    var lines = new ArrayList<FixedPiece.Placed>();
    var strokes = new ArrayList<Stroke>();
    lines.add(centred(body, middle, center - look.pitch()));
    lines.add(centred(date, middle, center));
    if (seal.ring()) {
      LinePiece hint = paragraphs.line(Text.of("（印章）"), HINT, Tone.FAINT);
      lines.add(centred(hint, middle, center + look.pitch()));
      strokes.add(new Ring(middle, center, ring / 2, RING, Tone.FAINT));
    }
    var area = new Area(middle - block / 2, 0, block, height, "");
    return new FixedPiece(height, lines, strokes, List.of(area));
  }

  private static FixedPiece.Placed centred(LinePiece line, double middle, double y) {
    return new FixedPiece.Placed(line, middle - line.line().width() / 2, y);
  }
}
