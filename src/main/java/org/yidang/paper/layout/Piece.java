package org.yidang.paper.layout;

import java.util.Optional;

/// Something set to a known width: it knows its height, may be cut to continue on the next page,
/// and draws itself.
interface Piece {
  /// The two parts of a cut piece; `head` fits the room that was asked for.
  record Cut(Piece head, Piece tail) {}

  double height();

  /// A head no higher than `room` and the rest; empty if no good cut exists. With `force` rules of
  /// good looks are given up.
  Optional<Cut> cut(double room, boolean force);

  void draw(Sheet sheet, double x, double y);

  /// How many parts would take more height gladly.
  default int stretchable() {
    return 0;
  }

  /// The same piece with `extra` more height for each stretchable part.
  default Piece stretched(double extra) {
    return this;
  }
}
