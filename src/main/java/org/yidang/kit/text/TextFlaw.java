package org.yidang.kit.text;

import java.util.Optional;

/// A character that no text of ours may hold: it would not print, not save, or show another order
/// than the one that is stored.
public enum TextFlaw {
  /// An invisible order to a machine, such as NUL, bell or escape. Line ends and tabs are none.
  CONTROL,
  /// Half of a character that needs two halves: what is left when a pair was cut.
  LONE_SURROGATE,
  /// A place of the code table that will never be a character.
  NONCHARACTER,
  /// Turns the direction of the text around, so that it reads otherwise than it is.
  BIDI_CONTROL;

  /// A flaw and where it stands: the character at `position`, counted from 1 in code points.
  public record Found(TextFlaw flaw, int position) {}

  /// The first flaw of a text.
  public static Optional<Found> firstIn(String text) {
    int position = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      position++;
      Optional<TextFlaw> flaw = of(point);
      if (flaw.isPresent()) {
        return Optional.of(new Found(flaw.get(), position));
      }
    }
    return Optional.empty();
  }

  private static Optional<TextFlaw> of(int point) {
    if (point >= 0xD800 && point <= 0xDFFF) {
      return Optional.of(LONE_SURROGATE);
    }
    if ((point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF) {
      return Optional.of(NONCHARACTER);
    }
    if (isBidi(point)) {
      return Optional.of(BIDI_CONTROL);
    }
    if (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t') {
      return Optional.of(CONTROL);
    }
    return Optional.empty();
  }

  private static boolean isBidi(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }
}
