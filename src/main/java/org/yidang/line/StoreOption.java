package org.yidang.line;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which store a command works on.
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store; the usual one when left out.")
  private Optional<Path> store = Optional.empty();

  Optional<Path> folder() {
    return store;
  }
}
