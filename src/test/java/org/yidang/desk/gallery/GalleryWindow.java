package org.yidang.desk.gallery;

import javafx.application.Application;
import javafx.stage.Stage;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.shell.DeskWindow;
import org.yidang.desk.shell.Shell;
import org.yidang.settings.WindowSettings;

/// The gallery in a real window, for looking at it by hand.
public final class GalleryWindow {
  private GalleryWindow() {}

  public static void main(String[] args) {
    Application.launch(Window.class);
  }

  /// The window.
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      Theme.install(Theme.USUAL);
      Background background = new Background(Throwable::printStackTrace);
      Shell shell = Gallery.shell(background);
      new DeskWindow(stage, shell, "一档", WindowSettings.USUAL, _ -> {}).show();
      shell.go(Place.of("intake"));
      stage.setOnHidden(_ -> background.close());
    }
  }
}
