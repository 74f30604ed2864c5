package org.yidang.paper.layout;

import java.util.List;
import java.util.Optional;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Stroke;

/// Pieces and strokes at fixed places inside a piece of fixed height: signature rows, seal places.
record FixedPiece(double height, List<Placed> pieces, List<Stroke> strokes, List<Area> areas)
    implements Piece {
  /// A piece with the place of its upper left corner.
  record Placed(Piece piece, double x, double y) {}

  FixedPiece {
    pieces = List.copyOf(pieces);
    strokes = List.copyOf(strokes);
    areas = List.copyOf(areas);
  }

  @Override
  public Optional<Cut> cut(double room, boolean force) {
    return Optional.empty();
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    pieces.forEach(placed -> placed.piece().draw(sheet, x + placed.x(), y + placed.y()));
    strokes.forEach(stroke -> sheet.stroke(stroke, x, y));
    areas.forEach(
        a -> sheet.area(new Area(a.x() + x, a.y() + y, a.width(), a.height(), a.field())));
  }
}
