package org.yidang.start;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.yidang.desk.kit.Background;

/// Says how long the program took from its process to the first frame that can be used, and ends
/// it: for measuring, asked for with `-Dyidang.first-frame=true`.
///
/// Usable is the third pulse after the screen of today has been filled.
final class FirstFrame extends AnimationTimer {
  private static final int PULSES = 3;

  private final Background background;
  private int pulses;

  FirstFrame(Background background) {
    this.background = background;
  }

  static boolean wanted() {
    return Boolean.getBoolean("yidang.first-frame");
  }

  @Override
  public void handle(long now) {
    pulses = background.idle() ? pulses + 1 : 0;
    if (pulses == PULSES) {
      Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
      System.out.println("first-frame-ms " + Duration.between(begun, Instant.now()).toMillis());
      stop();
      Platform.exit();
    }
  }
}
