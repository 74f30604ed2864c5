package org.yidang.work.port.page;

import java.util.Locale;

/// A character that no font at this desk can draw, and the field it stands in (empty: fixed text).
public record MissingGlyph(int codePoint, String field) {
  /// The character itself, as text.
  public String character() {
    return Character.toString(codePoint);
  }

  /// The code point as people quote it: `U+2A6D6`.
  public String code() {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
