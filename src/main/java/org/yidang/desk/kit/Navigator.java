package org.yidang.desk.kit;

/// How a screen asks the window to go elsewhere; features know places by name, not each other.
public interface Navigator {
  /// Shows a place; where we come from is kept for the way back.
  void go(Place place);

  /// Returns to the place before, if there is one.
  void back();

  /// Tells the shown screen that something changed (the id of a file, or of a directory), so that
  /// it reads again if it shows that. Other screens read when they are next shown.
  void changed(String id);
}
