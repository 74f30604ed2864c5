package org.yidang.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// The command line with streams that a test holds, and a window that only remembers what it was
/// opened on.
final class TestGround implements Ground.Outside {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Path> windows = new ArrayList<>();
  private final List<Exception> noted = new ArrayList<>();
  private final Workplace.Places places;
  private final Stopping stopping = new Stopping();
  private Language language = Language.CHINESE;
  private byte[] in = {};
  private boolean display = true;
  private Ground.Watched watched = Ground.Watched.NOTHING;

  private TestGround(Workplace.Places places) {
    this.places = places;
  }

  static TestGround of(Workplace.Places places) {
    return new TestGround(places);
  }

  TestGround in(Language spoken) {
    language = spoken;
    return this;
  }

  TestGround typing(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  TestGround withoutDisplay() {
    display = false;
    return this;
  }

  TestGround watchedBy(Ground.Watched eyes) {
    watched = eyes;
    return this;
  }

  Ground ground() {
    return new Ground(
        places,
        new Words(language),
        new Ground.Streams(new ByteArrayInputStream(in), stream(out), stream(err), watched),
        this,
        stopping);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /// Calls the program.
  ///
  /// @return the exit code
  int run(String... args) {
    out.reset();
    err.reset();
    return Yidang.run(ground(), args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  Stopping stopping() {
    return stopping;
  }

  /// The stores on which the window was opened.
  List<Path> windows() {
    return windows;
  }

  List<Exception> noted() {
    return noted;
  }

  @Override
  public int window(Path store) {
    windows.add(store);
    return Ground.DONE;
  }

  @Override
  public boolean hasDisplay() {
    return display;
  }

  @Override
  public String note(Exception failure) {
    noted.add(failure);
    return "ABC234";
  }
}
