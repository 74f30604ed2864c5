package org.yidang.paper.layout;

import java.util.Optional;

/// A piece that is cut only when no page can hold it.
record Solid(Piece inner) implements Piece {
  @Override
  public double height() {
    return inner.height();
  }

  @Override
  public Optional<Cut> cut(double room, boolean force) {
    return force ? inner.cut(room, true) : Optional.empty();
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    inner.draw(sheet, x, y);
  }

  @Override
  public int stretchable() {
    return inner.stretchable();
  }

  @Override
  public Piece stretched(double extra) {
    return new Solid(inner.stretched(extra));
  }
}
