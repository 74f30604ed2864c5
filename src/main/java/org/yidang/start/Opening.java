package org.yidang.start;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.yidang.work.Workplace;
import org.yidang.work.port.StoreTrouble;

/// The store opens beside the toolkit: begun in [Main], waited for by [App].
final class Opening {
  private static @Nullable CompletableFuture<Workplace> begun;

  private Opening() {}

  /// Begins to open the store in a folder, or to make one where there is none, and asks it what
  /// the window wants to know first: the first question to a store is the slowest.
  static void begin(Workplace.Places places, Path folder) {
    begun = CompletableFuture.supplyAsync(() -> asked(places, folder));
  }

  private static Workplace asked(Workplace.Places places, Path folder) {
    Workplace place = places.exists(folder) ? places.open(folder) : places.create(folder);
    boolean answered = false;
    try {
      place.books().office();
      answered = true;
      return place;
    } finally {
      if (!answered) {
        place.close();
      }
    }
  }

  /// The open store.
  ///
  /// @throws StoreTrouble when it cannot be used
  static Workplace place() {
    CompletableFuture<Workplace> opening = begun;
    if (opening == null) {
      throw new IllegalStateException("no store was asked for");
    }
    try {
      return opening.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreTrouble trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  /// Closes the store that was begun to be opened, when nobody will ask for it.
  static void leave() {
    CompletableFuture<Workplace> opening = begun;
    if (opening != null) {
      opening.thenAccept(Workplace::close).exceptionally(trouble -> null).join();
    }
  }
}
