package org.yidang.desk.kit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.yidang.work.port.page.Typeface;

/// The faces of papers as fonts of the screen, each read once.
final class PageFonts {
  private static final double ANY = 12;

  private final Map<Typeface, Font> loaded = new HashMap<>();

  /// The face in a size of screen pixels.
  Font font(Typeface face, double size) {
    Font known = loaded.computeIfAbsent(face, PageFonts::load);
    return new Font(known.getName(), size);
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
