package org.yidang.desk.kit;

/// Where the window can go: the name of a screen and what it shows there (the id of a file, or
/// nothing).
public record Place(String screen, String argument) {
  public static Place of(String screen) {
    return new Place(screen, "");
  }

  public static Place of(String screen, String argument) {
    return new Place(screen, argument);
  }
}
