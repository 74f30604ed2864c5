package org.yidang.house.canary.threads.desk.party;

import javafx.application.Platform;

/// Bad: its own way back to the window.
public final class RunsLater {
  void go() {
    Platform.runLater(() -> {});
  }
}
