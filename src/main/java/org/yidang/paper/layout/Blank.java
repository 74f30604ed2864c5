package org.yidang.paper.layout;

import java.util.Optional;

/// Empty height.
record Blank(double height) implements Piece {
  @Override
  public Optional<Cut> cut(double room, boolean force) {
    return Optional.empty();
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    // Nothing is drawn where nothing stands.
  }
}
