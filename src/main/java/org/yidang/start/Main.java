package org.yidang.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import org.yidang.line.Ground;
import org.yidang.line.Yidang;
import org.yidang.paper.FilePapers;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// Where the program begins: without arguments it opens the window, with a verb it works without.
///
/// Not a JavaFX application itself, since such a class cannot be started from the class path.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    speakChineseUnlessAskedOtherwise();
    Workplace.Places places = new H2Places(FilePapers::new);
    if (Training.wanted()) {
      Path store = Training.store(places);
      window(places, store);
      Training.clear(store);
      return;
    }
    if (args.length == 0) {
      int code =
          window(places, Path.of(System.getProperty("yidang.store", places.usual().toString())));
      if (code != Ground.DONE) {
        System.exit(code);
      }
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Words words = new Words(Locale.getDefault());
    System.exit(
        Yidang.run(
            new Ground(places, words, System.in, out, err, store -> window(places, store)), args));
  }

  /// Chinese comes first. A system that names no country (`LANG=C`) asks for no language; one set
  /// to English of some country does. JavaFX's own words follow.
  private static void speakChineseUnlessAskedOtherwise() {
    if (Locale.getDefault().getCountry().isEmpty()) {
      Locale.setDefault(Locale.CHINA);
    }
  }

  /// Opens the window on a store; returns when it was closed, or when there is no display for it.
  private static int window(Workplace.Places places, Path store) {
    Opening.begin(places, store);
    try {
      Application.launch(App.class);
    } catch (UnsupportedOperationException e) {
      Opening.place().close();
      System.err.println(new Words(Locale.getDefault()).text("line.no-display"));
      return Ground.USAGE;
    }
    return Ground.DONE;
  }
}
