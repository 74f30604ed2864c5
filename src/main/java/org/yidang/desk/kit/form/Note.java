package org.yidang.desk.kit.form;

/// A finding in words, as it stands under a field. The path is that of the field, such as
/// `terms[0].due`.
public record Note(String path, Level level, String sentence) {
  /// How heavy it weighs: an error keeps the button from acting.
  public enum Level {
    ERROR,
    WARNING,
    HINT
  }

  public static Note error(String path, String sentence) {
    return new Note(path, Level.ERROR, sentence);
  }

  public static Note warning(String path, String sentence) {
    return new Note(path, Level.WARNING, sentence);
  }
}
