package org.yidang.house.canary.threads.desk.kit;

import javafx.application.Platform;

/// Good: the door.
public final class Background {
  void go() {
    new Thread(() -> Platform.runLater(() -> {})).start();
  }
}
