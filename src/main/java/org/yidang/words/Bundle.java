package org.yidang.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;

/// The files of one language, read once into one map. A key may stand in one file only, and once.
final class Bundle {
  /// One file for each room that speaks, so that people who write words do not meet in one file.
  static final List<String> FILES =
      List.of("messages", "enum", "finding", "work", "paper", "line", "desk");

  private Bundle() {}

  static Map<String, String> load(Language language) {
    Map<String, String> all = new HashMap<>();
    for (String file : FILES) {
      String name = "/words/" + file + language.suffix() + ".properties";
      try (InputStream in = Bundle.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("missing " + name);
        }
        read(new InputStreamReader(in, StandardCharsets.UTF_8), once(all, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Map.copyOf(all);
  }

  /// Hands every key and text to `entries`, in the order of the file, doubles included.
  static void read(Reader file, BiConsumer<String, String> entries) throws IOException {
    new Properties() {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized Object put(Object key, Object text) {
        entries.accept((String) key, (String) text);
        return text;
      }
    }.load(file);
  }

  private static BiConsumer<String, String> once(Map<String, String> all, String name) {
    return (key, text) -> {
      if (all.put(key, text) != null) {
        throw new IllegalStateException("twice: " + key + ", again in " + name);
      }
    };
  }
}
