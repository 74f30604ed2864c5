package org.yidang.desk.kit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yidang.work.port.page.Typeface;

/// The faces of papers as fonts of the screen, each read once.
final class PageFonts {
  private static final double ANY = 12;

  /// Large enough that no hinting and rounding shows in an advance.
  private static final double LARGE = 1000;

  private record Glyph(Typeface face, int codePoint) {}

  private final Map<Typeface, Font> loaded = new HashMap<>();
  private final Map<Glyph, Double> advances = new HashMap<>();

  /// The face in a size of screen pixels.
  Font font(Typeface face, double size) {
    Font known = loaded.computeIfAbsent(face, PageFonts::load);
    return new Font(known.getName(), size);
  }

  /// How wide a glyph is, in parts of the size of the font.
  double advance(Typeface face, int codePoint) {
    return advances.computeIfAbsent(
        new Glyph(face, codePoint),
        glyph -> {
          Text text = new Text(Character.toString(codePoint));
          text.setFont(font(face, LARGE));
          return text.getLayoutBounds().getWidth() / LARGE;
        });
  }

  private static Font load(Typeface face) {
    Font font =
        switch (face) {
          case Typeface.Bundled bundled -> bundled(bundled);
          case Typeface.Installed installed ->
              Font.loadFont(installed.file().toUri().toString(), ANY);
        };
    return font == null ? Font.font(ANY) : font;
  }

  private static Font bundled(Typeface.Bundled face) {
    try (InputStream in = PageFonts.class.getResourceAsStream("/" + face.resource())) {
      return Font.loadFont(in, ANY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
