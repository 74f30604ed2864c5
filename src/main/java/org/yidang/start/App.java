package org.yidang.start;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.FxDialogs;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.kit.page.SystemPrinting;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.office.FirstStartScreen;
import org.yidang.desk.shell.DeskWindow;
import org.yidang.desk.shell.Shell;
import org.yidang.desk.shell.TroubleScreen;
import org.yidang.settings.SettingsFile;
import org.yidang.settings.WindowSettings;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.StoreTrouble;

/// The program with its window: makes everything by plain constructors and shows the shell.
///
/// Closing goes from the outside in: the window leaves its screen, which hands its last draft to
/// the office thread; then the office finishes what it was given, and the store is closed.
public final class App extends Application {
  private @Nullable Background background;
  private @Nullable Workplace place;

  @Override
  public void start(Stage stage) {
    CrashHandler crash = new CrashHandler();
    Thread.setDefaultUncaughtExceptionHandler(crash);
    Thread.currentThread().setUncaughtExceptionHandler(crash);

    Words words = new Words(Locale.getDefault());
    SettingsFile settings =
        new SettingsFile(Path.of(System.getProperty("user.home"), ".yidang", "desk.properties"));
    WindowSettings window = WindowSettings.from(settings.load());
    Theme.install(window.textSize());

    Shell shell = new Shell(words);
    crash.tellBy(
        (_, code) ->
            Platform.runLater(() -> shell.notices().failed(words.text("desk.notice.crash"), code)));
    Failures failures = new Failures(words, shell.notices(), crash);
    Background threads = new Background(failures::tell);
    background = threads;

    DeskWindow desk =
        new DeskWindow(
            stage, shell, words.text("desk.title"), window, now -> settings.save(now.lines()));
    try {
      Workplace opened = Opening.place();
      place = opened;
      furnish(shell, new Furniture(opened, threads, words, desk), stage.getScene());
    } catch (StoreTrouble trouble) {
      crash.note(trouble, trouble.code());
      shell.place("trouble", argument -> new TroubleScreen(words, trouble.code()));
      shell.go(Place.of("trouble"));
    }
    desk.show();
    if (FirstFrame.wanted()) {
      new FirstFrame(threads).start();
    }
    Workplace shown = place;
    if (Training.wanted() && shown != null) {
      Training.walk(shell, shown);
    }
  }

  /// What the screens are made of.
  private record Furniture(
      Workplace place, Background background, Words words, DeskWindow window) {}

  private static void furnish(Shell shell, Furniture with, Scene scene) {
    Bench bench =
        new Bench(
            with.place(),
            with.background(),
            with.words(),
            new FxDialogs(scene::getWindow, with.words()),
            shell.notices(),
            shell);
    Runnable open =
        () -> {
          Screens.add(
              shell,
              bench,
              new SystemPrinting(shell.notices()),
              with.window()::textSize,
              with.window()::textSize);
          shell.go(Place.of("today"));
        };
    if (with.place().books().office().profile().isPresent()) {
      open.run();
    } else {
      shell.place("first-start", argument -> new FirstStartScreen(bench, open));
      shell.go(Place.of("first-start"));
    }
  }

  @Override
  public void stop() {
    if (background != null) {
      background.close();
    }
    if (place != null) {
      place.close();
    }
  }
}
