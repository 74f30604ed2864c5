package org.yidang.paper.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.yidang.paper.block.Face;
import org.yidang.work.port.page.Typeface;
import org.yidang.work.port.page.Typeface.Bundled;
import org.yidang.work.port.page.Typeface.Installed;

/// The parsed fonts. Each is read when first needed and kept. One set serves one thread at a time:
/// FontBox does not promise more.
public final class Fonts {
  /// Where a glyph is looked for when its own face has none.
  private static final List<Bundled> HELPERS =
      List.of(Bundled.SONG, Bundled.SYMBOLS, Bundled.KAI, Bundled.HEI);

  private final SystemFonts system;
  private final Map<Typeface, TrueTypeFont> fonts = new HashMap<>();
  private final Map<Face, Map<Integer, Optional<Glyph>>> known = new EnumMap<>(Face.class);

  /// The bundled fonts, and for what they lack those in `systemFolders`.
  public Fonts(List<Path> systemFolders) {
    this.system = new SystemFonts(systemFolders);
  }

  /// The bundled fonts, and for what they lack those of this system.
  public static Fonts ofThisSystem() {
    return new Fonts(SystemFonts.usualFolders());
  }

  /// The glyph for a character in the wanted face or the next that has it; empty: no font has it.
  public Optional<Glyph> glyph(Face face, int codePoint) {
    return known
        .computeIfAbsent(face, f -> new HashMap<>())
        .computeIfAbsent(codePoint, c -> find(face, c));
  }

  /// The drawn part of a glyph that [#glyph] found in this typeface.
  public Bounds bounds(Typeface typeface, int codePoint) {
    TrueTypeFont font = font(typeface);
    return Glyphs.bounds(font, Glyphs.index(font, codePoint));
  }

  /// The parsed font behind a typeface.
  public TrueTypeFont font(Typeface typeface) {
    TrueTypeFont font = fonts.get(typeface);
    if (font == null) {
      font =
          switch (typeface) {
            case Bundled bundled -> read(bundled);
            case Installed gone -> throw new IllegalStateException("a font this set did not find");
          };
      fonts.put(typeface, font);
    }
    return font;
  }

  private static List<Bundled> own(Face face) {
    return switch (face) {
      case SONG, FANGSONG -> List.of(Bundled.SONG);
      case SONG_BOLD -> List.of(Bundled.SONG_BOLD, Bundled.SONG);
      case HEI -> List.of(Bundled.HEI);
      case HEI_BOLD -> List.of(Bundled.HEI_BOLD, Bundled.HEI);
      case KAI -> List.of(Bundled.KAI);
    };
  }

  private Optional<Glyph> find(Face face, int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return Optional.empty();
    }
    if (face == Face.FANGSONG) {
      Optional<Glyph> own = system.fangSong().flatMap(loaded -> in(loaded, codePoint));
      if (own.isPresent()) {
        return own;
      }
    }
    return Stream.concat(own(face).stream(), HELPERS.stream())
        .flatMap(bundled -> in(bundled, codePoint).stream())
        .findFirst()
        .or(() -> system.having(codePoint).flatMap(loaded -> in(loaded, codePoint)));
  }

  private Optional<Glyph> in(Bundled bundled, int codePoint) {
    TrueTypeFont font = font(bundled);
    int index = Glyphs.index(font, codePoint);
    return index == 0
        ? Optional.empty()
        : Optional.of(new Glyph(bundled, Glyphs.advance(font, index)));
  }

  private Optional<Glyph> in(SystemFonts.Loaded loaded, int codePoint) {
    int index = Glyphs.index(loaded.font(), codePoint);
    if (index == 0) {
      return Optional.empty();
    }
    fonts.putIfAbsent(loaded.typeface(), loaded.font());
    return Optional.of(new Glyph(loaded.typeface(), Glyphs.advance(loaded.font(), index)));
  }

  private static TrueTypeFont read(Bundled bundled) {
    try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(bundled.resource())) {
      if (in == null) {
        throw new FileNotFoundException(bundled.resource());
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
