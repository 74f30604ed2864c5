package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Look;
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
  private static final String HINT_WORDS = "（印章）";
  private static final double WIDEST_DATE = 0.45;

  private final ParagraphSetter paragraphs;

  SignatureSetter(ParagraphSetter paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// One item a row; the rows stay together, and their lines begin at one place.
  List<Stack.Item> set(SignatureRows rows, double least, Look look, double width) {
    double gap = rows.columns() > 1 ? look.size() : 0;
    double column = (width - gap * (rows.columns() - 1)) / rows.columns();
    var items = new ArrayList<Stack.Item>();
    List<Signature> all = rows.signatures();
    boolean below = rows.columns() > 1;
    double start = 0;
    for (Signature s : all) {
      FixedPiece alone = place(s, look, column, 0, least, below);
      start = Math.max(start, alone.areas().getFirst().x());
    }
    for (int i = 0; i < all.size(); i += rows.columns()) {
      List<Signature> row = all.subList(i, Math.min(all.size(), i + rows.columns()));
      var places = new ArrayList<FixedPiece>();
      for (Signature s : row) {
        places.add(place(s, look, column, start, least, below));
      }
      items.add(Stack.Item.of(beside(places, column + gap)).keptWithNext());
    }
    if (!items.isEmpty()) {
      Stack.Item last = items.getLast();
      items.set(items.size() - 1, Stack.Item.of(last.piece()));
    }
    return items;
  }

  private static FixedPiece beside(List<FixedPiece> places, double step) {
    var pieces = new ArrayList<FixedPiece.Placed>();
    double height = 0;
    for (int i = 0; i < places.size(); i++) {
      pieces.add(new FixedPiece.Placed(places.get(i), i * step, 0));
      height = Math.max(height, places.get(i).height());
    }
    return new FixedPiece(height, pieces, List.of(), List.of());
  }

  /// Label, line to write on, date: beside the line in a single column, below it otherwise. The
  /// line begins at `start` if that leaves room to write.
  private FixedPiece place(
      Signature signature, Look look, double width, double start, double least, boolean dateBelow) {
    var pieces = new ArrayList<FixedPiece.Placed>();
    boolean dated = !signature.date().parts().isEmpty();
    double widest = dateBelow ? width : width * WIDEST_DATE;
    var date = paragraphs.label(signature.date(), look, Align.RIGHT, widest);
    double beside = dated && !dateBelow ? date.width() + look.size() : 0;
    double most = Math.max(width - beside - SHORTEST_LINE_MM * MM, width / 4);
    var label = paragraphs.label(signature.label(), look, Align.LEFT, most);
    double height = Math.max(least, label.height() + BELOW_MM * MM);
    double base = height - BELOW_MM * MM;
    pieces.add(new FixedPiece.Placed(label.lines(), 0, base - label.height()));
    double labelEnd = label.lines().items().isEmpty() ? 0 : end(label.lines());
    double latest = width - beside - SHORTEST_LINE_MM * MM;
    double from = Math.max(labelEnd, Math.min(start, latest));
    double until = Math.min(width - beside, from + LONGEST_LINE_MM * MM);
    double y = base - look.pitch() + LineSetter.baseline(look) + LineSetter.UNDERLINE * look.size();
    var rule = new Rule(from, y, until, y, LineSetter.RULE, Tone.INK);
    var area = new Area(from, 0, until - from, height, signature.field());
    if (dated) {
      double dateY = dateBelow ? height : Math.max(0, base - date.height());
      pieces.add(new FixedPiece.Placed(date.lines(), width - date.width(), dateY));
      height = Math.max(height, dateY + date.height());
    }
    return new FixedPiece(height, pieces, List.of(rule), List.of(area));
  }

  /// Where the last line of a label ends.
  private static double end(Stack lines) {
    var inks = ((LinePiece) lines.items().getLast().piece()).line().inks();
    return inks.isEmpty() ? 0 : inks.getLast().x() + inks.getLast().width();
  }

  FixedPiece set(SealPlace seal, Look look, double width) {
    var body = paragraphs.label(seal.body(), look, Align.CENTER, width);
    var date = paragraphs.label(seal.date(), look, Align.CENTER, width);
    double ring = SEAL_MM * MM;
    double block = Math.max(Math.max(body.width(), date.width()), seal.ring() ? ring : 0);
    double middle = width - block / 2 - Math.clamp((width - block) / 2, 0, look.size() * 2);
    double words = body.height() + date.height();
    double height = seal.ring() ? Math.max(ring + 4, words + 2 * HINT.pitch()) : words;
    double center = height / 2;
    double y = center - words / 2;
    var pieces = new ArrayList<FixedPiece.Placed>();
    var strokes = new ArrayList<Stroke>();
    pieces.add(centred(body, middle, y));
    pieces.add(centred(date, middle, y + body.height()));
    if (seal.ring()) {
      var hint = paragraphs.label(Text.of(HINT_WORDS), HINT, Align.CENTER, ring);
      pieces.add(faint(hint, middle, y + words));
      strokes.add(new Ring(middle, center, ring / 2, RING, Tone.FAINT));
    }
    var area = new Area(middle - block / 2, 0, block, height, "");
    return new FixedPiece(height, pieces, strokes, List.of(area));
  }

  private static FixedPiece.Placed centred(ParagraphSetter.Label label, double middle, double y) {
    return new FixedPiece.Placed(label.lines(), middle - label.width() / 2, y);
  }

  private static FixedPiece.Placed faint(ParagraphSetter.Label label, double middle, double y) {
    Piece line = ((LinePiece) label.lines().items().getFirst().piece()).faint();
    return new FixedPiece.Placed(line, middle - label.width() / 2, y);
  }
}
