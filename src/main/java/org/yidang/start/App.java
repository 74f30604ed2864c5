package org.yidang.start;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.shell.DeskWindow;
import org.yidang.desk.shell.Shell;
import org.yidang.settings.SettingsFile;
import org.yidang.settings.WindowSettings;
import org.yidang.words.Words;

/// The program with its window: makes everything by plain constructors and shows the shell.
///
/// JavaFX makes this object; it has no state before [#start].
public final class App extends Application {
  @Override
  public void start(Stage stage) {
    Words words = new Words(Locale.getDefault());
    CrashHandler crash = new CrashHandler();
    Thread.setDefaultUncaughtExceptionHandler(crash);
    Thread.currentThread().setUncaughtExceptionHandler(crash);
    Background background =
        new Background(failure -> crash.uncaughtException(Thread.currentThread(), failure));

    SettingsFile settings =
        new SettingsFile(Path.of(System.getProperty("user.home"), ".yidang", "desk.properties"));
    WindowSettings window = WindowSettings.from(settings.load());
    Theme.install(window.textSize());

    Shell shell = new Shell(words);
    crash.tellBy(
        (_, code) ->
            Platform.runLater(() -> shell.notices().failed(words.text("desk.notice.crash"), code)));
    stage.setOnCloseRequest(_ -> background.close());
    new DeskWindow(
            stage, shell, words.text("desk.title"), window, now -> settings.save(now.lines()))
        .show();
  }
}
