package org.yidang.start;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.yidang.desk.kit.Background;

/// Says when the first frame that can be used was there (milliseconds of the epoch), and ends the
/// program: for measuring from outside, asked for with `-Dyidang.first-frame=true`.
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
      System.out.println("first-frame-at " + System.currentTimeMillis());
      stop();
      Platform.exit();
    }
  }
}
