package org.yidang.line;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.StoreTrouble;

/// What a command stands on: the places of stores, the words, the streams.
///
/// @param window opens the window on a store; ends when it is closed
public record Ground(
    Workplace.Places places,
    Words words,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Window window) {

  /// Opens the window.
  @FunctionalInterface
  public interface Window {
    /// @return the exit code
    int open(Path store);
  }

  /// Done.
  public static final int DONE = 0;

  /// At least one thing was refused.
  public static final int REFUSED = 1;

  /// The command was called wrongly.
  public static final int USAGE = 2;

  /// The store cannot be used.
  public static final int NO_STORE = 3;

  /// Work on an open store.
  @FunctionalInterface
  interface Work {
    int on(Workplace place) throws java.io.IOException;
  }

  /// Opens the store, works on it and closes it; says plainly when it cannot be used.
  ///
  /// @param create whether a store is made where there is none
  int with(Optional<Path> store, boolean create, Work work) {
    Path folder = store.orElseGet(places::usual);
    try (Workplace place =
        create && !places.exists(folder) ? places.create(folder) : places.open(folder)) {
      return work.on(place);
    } catch (StoreTrouble trouble) {
      err.println(words.text("trouble." + trouble.code()) + " [" + trouble.code() + "]");
      err.println(words.text("trouble." + trouble.code() + ".remedy"));
      return NO_STORE;
    } catch (java.io.IOException e) {
      err.println(words.text("line.io-trouble"));
      return NO_STORE;
    }
  }

  /// One sentence on the error stream.
  int usage(String key, Object... args) {
    err.println(words.text(key, args));
    return USAGE;
  }
}
