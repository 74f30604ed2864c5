package org.yidang.start;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.shell.DeskWindow;
import org.yidang.desk.shell.Shell;
import org.yidang.settings.SettingsFile;
import org.yidang.settings.WindowSettings;
import org.yidang.words.Words;

/// The program with its window: makes everything by plain constructors and shows the shell.
///
/// Closing goes from the outside in: the window leaves its screen, which hands its last draft to
/// the office thread; then the office finishes what it was given.
public final class App extends Application {
  private @Nullable Background background;

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
    background = new Background(failures::tell);

    new DeskWindow(
            stage, shell, words.text("desk.title"), window, now -> settings.save(now.lines()))
        .show();
  }

  @Override
  public void stop() {
    if (background != null) {
      background.close();
    }
  }
}
