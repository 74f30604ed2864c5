package org.yidang.paper.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Measures of single glyphs, in parts of the type size.
final class Glyphs {
  private Glyphs() {}

  /// The glyph of a code point, 0 if the font has none.
  static int index(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double advance(TrueTypeFont font, int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The drawn part of a glyph; all zero where nothing is drawn.
  static Bounds bounds(TrueTypeFont font, int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      double em = font.getUnitsPerEm();
      return data == null
          ? new Bounds(0, 0, 0, 0)
          : new Bounds(
              data.getXMinimum() / em,
              data.getXMaximum() / em,
              data.getYMinimum() / em,
              data.getYMaximum() / em);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
