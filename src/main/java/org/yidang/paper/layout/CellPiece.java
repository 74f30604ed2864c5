package org.yidang.paper.layout;

import java.util.Optional;

/// The content of a cell, already set to the width of its columns. `row` counts from the first row
/// of its table piece.
record CellPiece(Span span, Piece content, boolean top, String field) {
  /// The columns and rows a cell covers.
  record Span(int row, int column, int down, int across) {
    int rowEnd() {
      return row + down;
    }

    int columnEnd() {
      return column + across;
    }
  }

  /// The two parts of a cell that a page end cuts, each still to be put into its rows.
  record Halves(Piece head, Piece tail, boolean parted) {}

  /// Cuts the content to `room`; empty if it would have to move on as a whole.
  Optional<Halves> cut(double room, boolean force) {
    if (content.height() <= room + Stack.HAIR) {
      return Optional.of(new Halves(content, Stack.EMPTY, false));
    }
    Optional<Piece.Cut> cut = content.cut(room, force);
    if (cut.isPresent()) {
      return Optional.of(new Halves(cut.get().head(), cut.get().tail(), true));
    }
    return force ? Optional.of(new Halves(Stack.EMPTY, content, true)) : Optional.empty();
  }

  CellPiece placed(Span other, Piece piece) {
    return new CellPiece(other, piece, top, field);
  }
}
