package org.yidang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Copies of a closed store, so that a test need not create one each time.
final class StoreCopies {
  private StoreCopies() {}

  static Path of(Path store, Path copy) throws IOException {
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(store)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
