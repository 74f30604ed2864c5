package org.yidang.desk.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Theme;
import org.yidang.settings.WindowSettings;

/// The window itself: opens where it was, never off the screen nor smaller than a small desk, and
/// remembers where it is and how large its letters are.
public final class DeskWindow {
  public static final double LEAST_WIDTH = 1024;
  public static final double LEAST_HEIGHT = 640;
  private static final double USUAL_WIDTH = 1366;
  private static final double USUAL_HEIGHT = 768;
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Stage stage;
  private final Consumer<WindowSettings> remember;
  private WindowSettings settings;
  private Subscription saving = Subscription.EMPTY;

  /// @param remember stores what is to be remembered
  public DeskWindow(
      Stage stage,
      Shell shell,
      String title,
      WindowSettings settings,
      Consumer<WindowSettings> remember) {
    this.stage = stage;
    this.settings = settings;
    this.remember = remember;
    Scene scene = new Scene(shell.root());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    stage.setScene(scene);
    stage.setTitle(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    place(Screen.getPrimary().getVisualBounds());
    stage.setOnHidden(
        _ -> {
          shell.close();
          saving.unsubscribe();
          remember.accept(here());
        });
  }

  public void show() {
    stage.show();
    Runnable moved = this::rememberSoon;
    stage.xProperty().subscribe((_, _) -> moved.run());
    stage.yProperty().subscribe((_, _) -> moved.run());
    stage.widthProperty().subscribe((_, _) -> moved.run());
    stage.heightProperty().subscribe((_, _) -> moved.run());
    stage.maximizedProperty().subscribe((_, _) -> moved.run());
  }

  /// Sets the size of the letters and remembers it.
  public void textSize(int size) {
    int allowed = Math.clamp(size, Theme.SMALLEST, Theme.LARGEST);
    if (allowed != settings.textSize()) {
      settings = settings.withTextSize(allowed);
      Theme.size(allowed);
      rememberSoon();
    }
  }

  public int textSize() {
    return settings.textSize();
  }

  /// As remembered, but inside the room there is: the screen may be another one now, or drawn
  /// larger.
  static WindowSettings fitted(WindowSettings was, Rectangle2D room) {
    double width = Math.min(was.width(), room.getWidth());
    double height = Math.min(was.height(), room.getHeight());
    return new WindowSettings(
        Math.clamp(was.x(), room.getMinX(), room.getMaxX() - width),
        Math.clamp(was.y(), room.getMinY(), room.getMaxY() - height),
        width,
        height,
        was.maximized(),
        was.textSize());
  }

  private void place(Rectangle2D desk) {
    if (settings.width() < LEAST_WIDTH || settings.height() < LEAST_HEIGHT) {
      stage.setWidth(Math.min(USUAL_WIDTH, desk.getWidth()));
      stage.setHeight(Math.min(USUAL_HEIGHT, desk.getHeight()));
      stage.centerOnScreen();
    } else {
      List<Screen> there = Screen.getScreensForRectangle(settings.x(), settings.y(), 200, 100);
      WindowSettings fitting =
          fitted(settings, there.isEmpty() ? desk : there.getFirst().getVisualBounds());
      stage.setWidth(fitting.width());
      stage.setHeight(fitting.height());
      if (!there.isEmpty()) {
        stage.setX(fitting.x());
        stage.setY(fitting.y());
      }
    }
    stage.setMaximized(
        settings.maximized() || settings.width() == 0 && desk.getWidth() <= USUAL_WIDTH);
  }

  private void key(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
      textSize(settings.textSize() + 1);
      event.consume();
    } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
      textSize(settings.textSize() - 1);
      event.consume();
    } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
      textSize(Theme.USUAL);
      event.consume();
    }
  }

  private void rememberSoon() {
    saving.unsubscribe();
    saving = Background.later(QUIET, () -> remember.accept(here()));
  }

  private WindowSettings here() {
    if (!stage.isMaximized() && stage.getWidth() > 0) {
      settings =
          new WindowSettings(
              stage.getX(),
              stage.getY(),
              stage.getWidth(),
              stage.getHeight(),
              false,
              settings.textSize());
    } else {
      settings =
          new WindowSettings(
              settings.x(),
              settings.y(),
              Math.max(settings.width(), USUAL_WIDTH),
              Math.max(settings.height(), USUAL_HEIGHT),
              true,
              settings.textSize());
    }
    return settings;
  }
}
