package org.yidang.work.port.page;

import java.nio.file.Path;

/// The font a run of glyphs is really drawn with, after fallback.
public sealed interface Typeface {

  /// A font that travels with the program; `resource` is its place on the class path.
  enum Bundled implements Typeface {
    SONG("font/YidangSong-Regular.ttf"),
    SONG_BOLD("font/YidangSong-Bold.ttf"),
    HEI("font/YidangHei-Regular.ttf"),
    HEI_BOLD("font/YidangHei-Bold.ttf"),
    KAI("font/YidangKai-Regular.ttf"),
    /// Signs that none of the others has: ㎡, ㎏, ℡ and the like.
    SYMBOLS("font/YidangSymbols-Regular.ttf");

    private final String resource;

    Bundled(String resource) {
      this.resource = resource;
    }

    public String resource() {
      return resource;
    }
  }

  /// A font of the desk's own system: a file that holds one face.
  record Installed(Path file) implements Typeface {}
}
