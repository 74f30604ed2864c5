package org.yidang.kit.json;

/// Why a JSON text was refused, and where: line and column count from 1.
///
/// Neither the message nor a cause holds a word of the text, so that a log may have it.
public final class JsonFault extends Exception {
  private static final long serialVersionUID = 1L;

  /// What was wrong.
  public enum Kind {
    /// There is no value at all.
    EMPTY,
    /// It is not JSON.
    BROKEN,
    /// It stops before it is whole.
    ENDS_TOO_SOON,
    /// Something follows the value.
    TRAILING,
    /// A name stands twice in one object.
    DUPLICATE_NAME,
    /// Lists and objects lie too deep in each other.
    TOO_DEEP,
    /// The text, a string or a name is longer than the caller allows.
    TOO_LONG,
    /// A number with more digits or a larger exponent than any amount or count needs.
    BAD_NUMBER,
    /// The value is not an object where one is wanted.
    NOT_AN_OBJECT,
    /// The bytes are not UTF-8.
    NOT_UTF8
  }

  private final Kind kind;
  private final int line;
  private final int column;

  JsonFault(Kind kind, int line, int column) {
    super(kind + " at line " + line + ", column " + column);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  public Kind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
