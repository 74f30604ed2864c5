package org.yidang.store;

import java.nio.file.Path;

/// The program of which [MigrationTest] notes the classes: opens a store and closes it.
final class OpeningMain {
  private OpeningMain() {}

  public static void main(String[] args) {
    Stores.opened(Path.of(args[0])).close();
  }
}
