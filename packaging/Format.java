import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or puts right the format of every Java file, on the JDK of the build.
///
/// `check` names each file that is not formatted and ends with 1; `write` rewrites them. A file
/// whose size and time have not changed since it was last found right is not read again.
class Format {
  private static final Path SEEN = Path.of("target", "format.seen");

  private static final int WIDTH = 100;

  public static void main(String[] args) throws IOException {
    boolean write = args.length > 0 && args[0].equals("write");
    List<String> seen = Files.exists(SEEN) ? Files.readAllLines(SEEN) : List.of();
    var known = new java.util.HashSet<>(seen);
    List<String> right = new ArrayList<>();
    List<Path> wrong = new ArrayList<>();
    for (Path file : files()) {
      String stamp = stamp(file);
      if (!known.contains(stamp)) {
        String source = Files.readString(file);
        String formatted = format(file, source);
        if (!formatted.equals(source)) {
          if (!write || formatted.endsWith(" ")) {
            wrong.add(file);
            continue;
          }
          Files.writeString(file, formatted);
          stamp = stamp(file);
        }
      }
      right.add(stamp);
    }
    Files.createDirectories(SEEN.getParent());
    Files.write(SEEN, right);
    if (!wrong.isEmpty()) {
      System.err.println("Not formatted (put right with: mvn initialize -Dyidang.format=write):");
      wrong.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
  }

  private static String format(Path file, String source) {
    // The formatter would break such a line into a comment of another kind.
    if (source.lines().anyMatch(line -> line.strip().startsWith("///") && line.length() > WIDTH)) {
      System.err.println(file + ": a /// line is over " + WIDTH + " columns; break it by hand");
      return source + " ";
    }
    try {
      String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
      String used = RemoveUnusedImports.removeUnusedImports(ordered);
      return new Formatter().formatSource(used);
    } catch (FormatterException e) {
      System.err.println(file + ": " + e.getMessage());
      return source;
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String root : List.of("src", "packaging")) {
      if (!Files.isDirectory(Path.of(root))) {
        continue;
      }
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static String stamp(Path file) throws IOException {
    return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
  }
}
