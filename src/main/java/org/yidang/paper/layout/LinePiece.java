package org.yidang.paper.layout;

import java.util.List;
import java.util.Optional;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Type;

/// One line of text and what underlines it.
record LinePiece(Line line, List<Stroke> strokes) implements Piece {
  /// The same line as a hint that is not meant to be read as part of the paper.
  LinePiece faint() {
    List<Ink> inks = line.inks().stream().map(LinePiece::faint).toList();
    return new LinePiece(
        new Line(line.x(), line.top(), line.width(), line.height(), line.opens(), inks), strokes);
  }

  private static Ink faint(Ink ink) {
    return switch (ink) {
      case Run r -> {
        Type type = new Type(r.type().face(), r.type().size(), r.type().spacing(), Tone.FAINT);
        yield new Run(r.text(), type, r.x(), r.baseline(), r.width(), r.field());
      }
      case Box box -> box;
    };
  }

  @Override
  public double height() {
    return line.height();
  }

  @Override
  public Optional<Cut> cut(double room, boolean force) {
    return Optional.empty();
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    sheet.line(line, x, y);
    strokes.forEach(stroke -> sheet.stroke(stroke, x, y));
  }
}
