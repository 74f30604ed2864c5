package org.yidang.paper.layout;

import java.util.Optional;
import org.yidang.work.port.page.Typeface;

/// One character as it will be set.
///
/// `advance` is what its font gives it, `width` the room it takes: less where a closing mark gives
/// up its empty half, more where a dash fills its square. `trim` is what it may give up at the end
/// of a line.
record Atom(
    int codePoint,
    Kind kind,
    Optional<Typeface> face,
    double advance,
    double width,
    Origin origin) {
  /// What an atom inherits from its part of the text; `keep` numbers the part that stays together,
  /// `elastic` room takes what its line leaves over.
  record Origin(String field, boolean underline, int keep, double trim, boolean elastic) {
    Origin trim(double other) {
      return new Origin(field, underline, keep, other, elastic);
    }
  }

  int keep() {
    return origin.keep();
  }

  Atom width(double other) {
    return new Atom(codePoint, kind, face, advance, other, origin);
  }

  Atom trim(double other) {
    return new Atom(codePoint, kind, face, advance, width, origin.trim(other));
  }
}
