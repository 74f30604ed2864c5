package org.yidang.paper.layout;

import java.util.List;
import java.util.Optional;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Stroke;

/// One line of text and what underlines it.
record LinePiece(Line line, List<Stroke> strokes) implements Piece {
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
