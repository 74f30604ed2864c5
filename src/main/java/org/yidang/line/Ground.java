package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.StoreTrouble;

/// What a command stands on: the places of stores, the words, the streams and what lies outside
/// this room.
///
/// @param stopping told when the program must end before its work is done
public record Ground(
    Workplace.Places places, Words words, Streams streams, Outside outside, Stopping stopping) {

  /// Where commands read and write.
  ///
  /// @param watched where somebody sees what is written while it is written
  public record Streams(InputStream in, PrintStream out, PrintStream err, Watched watched) {}

  /// What a person sees at once: a terminal, and neither a file nor another program.
  ///
  /// @param out the answers
  /// @param err the rest
  public record Watched(boolean out, boolean err) {
    /// Nobody watches.
    public static final Watched NOTHING = new Watched(false, false);
  }

  /// What the start does for this room.
  public interface Outside {
    /// Opens the window on a store; returns when it was closed.
    ///
    /// @return the exit code
    int window(Path store);

    /// True where a window can be opened.
    boolean hasDisplay();

    /// Writes to the log where something failed, never what it was about.
    ///
    /// @return the code that a person can read out
    String note(Exception failure);
  }

  /// Done.
  public static final int DONE = 0;

  /// At least one thing was refused, or the work was broken off.
  public static final int REFUSED = 1;

  /// The command was called wrongly.
  public static final int USAGE = 2;

  /// The store cannot be used.
  public static final int NO_STORE = 3;

  /// Work on an open store.
  @FunctionalInterface
  interface Work {
    int on(Workplace place) throws IOException;
  }

  InputStream in() {
    return streams.in();
  }

  PrintStream out() {
    return streams.out();
  }

  PrintStream err() {
    return streams.err();
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
      outside.note(trouble);
      err().println(words.text("trouble." + trouble.code()) + " [" + trouble.code() + "]");
      err().println(words.text("trouble." + trouble.code() + ".remedy"));
      return NO_STORE;
    } catch (IOException e) {
      return refused("line.io-trouble");
    }
  }

  /// One sentence on the error stream: this cannot be done.
  int refused(String key, Object... args) {
    err().println(words.text(key, args));
    return REFUSED;
  }

  /// One sentence on the error stream: this is not how to call it.
  int usage(String key, Object... args) {
    err().println(words.text(key, args));
    return USAGE;
  }

  /// Shows how far a long piece of work has come, if somebody watches.
  Progress progress(String key) {
    return new Progress(
        err(), streams.watched().err(), count -> words.text(key, count), System::nanoTime);
  }
}
