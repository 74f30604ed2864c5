package org.yidang.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The file in the user's folder where this desk keeps its settings, one line each. It is written
/// to a neighbour first and then moved, so that it is always whole; an unreadable file counts as
/// none.
public final class SettingsFile {
  private final Path file;

  public SettingsFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  public Map<String, String> load() {
    Properties read = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        read.load(reader);
      } catch (MalformedInputException | IllegalArgumentException e) {
        read.clear();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> lines = new HashMap<>();
    read.stringPropertyNames().forEach(name -> lines.put(name, read.getProperty(name)));
    return lines;
  }

  /// Puts these lines in, keeping the others.
  public void save(Map<String, String> changed) {
    Map<String, String> lines = new TreeMap<>(load());
    lines.putAll(changed);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        Properties all = new Properties();
        all.putAll(lines);
        all.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
