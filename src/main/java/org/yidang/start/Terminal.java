package org.yidang.start;

import java.io.Console;
import java.util.Locale;
import org.yidang.line.Ground;

/// What somebody sits in front of: a display for the window, a terminal for the command line.
final class Terminal {
  /// Set by the script that starts the program, which can ask about each stream by itself: `1` is
  /// in it where the answers go to a terminal, `2` where the rest does.
  private static final String SCRIPT_SAYS = "YIDANG_TERMINAL";

  private Terminal() {}

  /// True where a window can be opened. Only Linux runs without a display.
  static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || System.getProperty("glass.platform", "").equalsIgnoreCase("headless")
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /// Which streams somebody watches. Without the script only both or none can be told.
  static Ground.Watched watched() {
    String said = System.getenv(SCRIPT_SAYS);
    if (said != null) {
      return new Ground.Watched(said.contains("1"), said.contains("2"));
    }
    Console console = System.console();
    boolean both = console != null && console.isTerminal();
    return new Ground.Watched(both, both);
  }
}
