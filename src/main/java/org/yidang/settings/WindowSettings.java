package org.yidang.settings;

import java.util.Map;

/// Where the window was and how large its letters are. A width of 0 means: never opened before.
public record WindowSettings(
    double x, double y, double width, double height, boolean maximized, int textSize) {
  public static final WindowSettings USUAL = new WindowSettings(0, 0, 0, 0, false, 15);

  private static final String X = "window.x";
  private static final String Y = "window.y";
  private static final String WIDTH = "window.width";
  private static final String HEIGHT = "window.height";
  private static final String MAXIMIZED = "window.maximized";
  private static final String TEXT_SIZE = "window.text-size";

  /// Reads the group; what is missing or unreadable is as usual.
  public static WindowSettings from(Map<String, String> lines) {
    return new WindowSettings(
        number(lines, X, USUAL.x),
        number(lines, Y, USUAL.y),
        number(lines, WIDTH, USUAL.width),
        number(lines, HEIGHT, USUAL.height),
        Boolean.parseBoolean(lines.get(MAXIMIZED)),
        (int) number(lines, TEXT_SIZE, USUAL.textSize));
  }

  public Map<String, String> lines() {
    return Map.of(
        X, Long.toString(Math.round(x)),
        Y, Long.toString(Math.round(y)),
        WIDTH, Long.toString(Math.round(width)),
        HEIGHT, Long.toString(Math.round(height)),
        MAXIMIZED, Boolean.toString(maximized),
        TEXT_SIZE, Integer.toString(textSize));
  }

  public WindowSettings withTextSize(int size) {
    return new WindowSettings(x, y, width, height, maximized, size);
  }

  private static double number(Map<String, String> lines, String key, double usual) {
    String text = lines.getOrDefault(key, "");
    return text.matches("-?\\d{1,6}") ? Double.parseDouble(text) : usual;
  }
}
