package org.yidang.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can show: the floor that our start is held against.
public final class BareWindow {
  private BareWindow() {}

  public static void main(String[] args) {
    Application.launch(Bare.class);
  }

  /// A window with one label; says how long it took and ends.
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new StackPane(new Label("Yidang")), 1366, 768));
      stage.show();
      new AnimationTimer() {
        private int pulses;

        @Override
        public void handle(long now) {
          if (++pulses == 3) {
            System.out.println("first-frame-at " + System.currentTimeMillis());
            stop();
            Platform.exit();
          }
        }
      }.start();
    }
  }
}
