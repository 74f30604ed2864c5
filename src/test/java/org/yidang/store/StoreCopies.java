package org.yidang.store;

import static org.yidang.store.gen.Tables.STORE_META;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Copies of a closed store, so that a test need not create one each time.
final class StoreCopies {
  /// Must not be found in clear in any file.
  static final String CANARY = " Canary 张三 110101199003078515";

  private static final Map<Integer, Path> MADE = new HashMap<>();

  private StoreCopies() {}

  /// A closed store whose journal holds that many entries.
  static synchronized Path withEntries(int entries, Path copy) throws IOException {
    Path made = MADE.get(entries);
    if (made == null) {
      Path folder = Files.createTempDirectory("yidang-test-store");
      made = folder.resolve("store");
      try (Store store = Stores.created(made)) {
        for (int i = 0; i < entries; i++) {
          Rows.append(store, "entry " + i + CANARY);
        }
      }
      deleteAtEnd(folder, made);
      MADE.put(entries, made);
    }
    return of(made, copy);
  }

  static String id(DSLContext dsl) {
    return dsl.select(STORE_META.TEXT)
        .from(STORE_META)
        .where(STORE_META.NAME.eq(StoreMeta.STORE_ID))
        .fetchSingle(STORE_META.TEXT);
  }

  /// Deletes in the reverse of this order.
  private static void deleteAtEnd(Path folder, Path made) throws IOException {
    folder.toFile().deleteOnExit();
    made.toFile().deleteOnExit();
    try (Stream<Path> files = Files.list(made)) {
      files.forEach(file -> file.toFile().deleteOnExit());
    }
  }

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
