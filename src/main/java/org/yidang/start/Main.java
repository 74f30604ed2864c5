package org.yidang.start;

import javafx.application.Application;

/// Where the program begins: without arguments it opens the window.
///
/// Not a JavaFX application itself, since such a class cannot be started from the class path.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      Application.launch(App.class);
    }
  }
}
