package org.yidang.paper.font;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.yidang.work.port.page.Typeface.Installed;

/// Fonts of the desk's own system that may help out: those with rare characters, and FangSong,
/// which has no free counterpart. Looked for by file name when first needed; a font that cannot be
/// read or embedded counts as absent.
final class SystemFonts {
  record Loaded(Installed typeface, TrueTypeFont font) {}

  private static final List<String> RARE =
      List.of(
          "simsunb.ttf",
          "simsunextg.ttf",
          "hanaminb.ttf",
          "hanamina.ttf",
          "babelstonehan.ttf",
          "babelstone-han.ttf");
  private static final List<String> FANGSONG =
      List.of("simfang.ttf", "仿宋_gb2312.ttf", "fangsong_gb2312.ttf", "fzfsk.ttf", "fzfsjw.ttf");
  private static final int DEEPEST = 6;

  private final List<Path> folders;
  private final Map<String, Optional<Loaded>> read = new HashMap<>();
  private Optional<Map<String, Path>> found = Optional.empty();

  SystemFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// The usual folders of Windows, macOS and Linux; those that do not exist do no harm.
  static List<Path> usualFolders() {
    Path home = Path.of(System.getProperty("user.home", File.separator));
    var folders = new ArrayList<Path>();
    String windows = System.getenv("WINDIR");
    if (windows != null) {
      folders.add(Path.of(windows, "Fonts"));
    }
    String local = System.getenv("LOCALAPPDATA");
    if (local != null) {
      folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
    }
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(Path.of("/System/Library/Fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(home.resolve("Library/Fonts"));
    return folders;
  }

  /// The first rare-character font that has a glyph for `codePoint`.
  Optional<Loaded> having(int codePoint) {
    return RARE.stream()
        .map(this::load)
        .flatMap(Optional::stream)
        .filter(loaded -> Glyphs.index(loaded.font(), codePoint) > 0)
        .findFirst();
  }

  Optional<Loaded> fangSong() {
    return FANGSONG.stream().map(this::load).flatMap(Optional::stream).findFirst();
  }

  private Optional<Loaded> load(String name) {
    Optional<Loaded> known = read.get(name);
    if (known == null) {
      Path file = files().get(name);
      known = file == null ? Optional.empty() : parse(file);
      read.put(name, known);
    }
    return known;
  }

  private static Optional<Loaded> parse(Path file) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
      return usable(font) ? Optional.of(new Loaded(new Installed(file), font)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean usable(TrueTypeFont font) throws IOException {
    font.setEnableGsub(false);
    boolean outlines = font.getTableMap().containsKey("glyf");
    int embedding = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
    boolean restricted = (embedding & 0x000F) == 0x0002;
    boolean whole = (embedding & 0x0100) != 0;
    return outlines && !restricted && !whole;
  }

  private Map<String, Path> files() {
    if (found.isEmpty()) {
      var map = new HashMap<String, Path>();
      folders.stream().filter(Files::isDirectory).forEach(folder -> collect(folder, map));
      found = Optional.of(map);
    }
    return found.get();
  }

  private static void collect(Path folder, Map<String, Path> map) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.noneOf(FileVisitOption.class),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
              if (RARE.contains(name) || FANGSONG.contains(name)) {
                map.putIfAbsent(name, file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      // A folder that cannot be listed has no font for us.
    }
  }
}
