package org.yidang.kit.json;

/// How much a JSON text may hold: `document` characters in all, `string` characters in one string
/// or name. A limit is the caller's, because a line typed by a person and a stored draft differ.
public record JsonLimits(int document, int string) {
  /// How deep lists and objects may lie in each other, for every text.
  public static final int DEPTH = 32;

  public JsonLimits {
    if (document < 1 || string < 1) {
      throw new IllegalArgumentException("a limit is below 1");
    }
  }
}
