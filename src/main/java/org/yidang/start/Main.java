package org.yidang.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import org.yidang.line.Ground;
import org.yidang.line.Stopping;
import org.yidang.line.Yidang;
import org.yidang.paper.FilePapers;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.StoreTrouble;

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
    if (args.length == 0 && Terminal.hasDisplay()) {
      int code =
          window(places, Path.of(System.getProperty("yidang.store", places.usual().toString())));
      if (code != Ground.DONE) {
        System.exit(code);
      }
      return;
    }
    System.exit(line(places, args));
  }

  /// JavaFX's own words follow.
  private static void speakChineseUnlessAskedOtherwise() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    Locale.setDefault(Spoken.here(System.getenv(), Locale.getDefault(), linux));
  }

  /// Runs a verb.
  ///
  /// @return its exit code
  private static int line(Workplace.Places places, String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Words words = new Words(Locale.getDefault());
    CrashHandler crash = new CrashHandler();
    crash.tellBy((_, code) -> err.println(words.text("line.crash", code)));
    Thread.setDefaultUncaughtExceptionHandler(crash);
    Ground ground =
        new Ground(
            places,
            words,
            new Ground.Streams(System.in, out, err, Terminal.watched()),
            new Outside(places, crash),
            new Stopping());
    return Interruption.run(ground.stopping(), () -> Yidang.run(ground, args));
  }

  /// Opens the window on a store; returns when it was closed, or when there is no display for it.
  private static int window(Workplace.Places places, Path store) {
    Opening.begin(places, store);
    try {
      Application.launch(App.class);
    } catch (UnsupportedOperationException e) {
      Opening.leave();
      System.err.println(new Words(Locale.getDefault()).text("line.no-display"));
      return Ground.USAGE;
    }
    return Ground.DONE;
  }

  /// The window and the log, lent to the command line.
  private record Outside(Workplace.Places places, CrashHandler crash) implements Ground.Outside {
    @Override
    public int window(Path store) {
      return Main.window(places, store);
    }

    @Override
    public boolean hasDisplay() {
      return Terminal.hasDisplay();
    }

    @Override
    public String note(Exception failure) {
      String code =
          failure instanceof StoreTrouble trouble ? trouble.code() : CrashHandler.code(failure);
      crash.note(failure, code);
      return code;
    }
  }
}
