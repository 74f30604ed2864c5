package org.yidang.kit.id;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;

/// The documents by which a person may be known, each with the form of its number.
///
/// Only the citizen's number and the residence permit have a check digit that is the law; of the
/// others we ask no more than their shape, because a strange passport is still a passport.
public enum IdKind {
  /// 居民身份证.
  CITIZEN,
  /// 护照.
  PASSPORT,
  /// 港澳台居民居住证: built as the citizen's number, beginning with 81, 82 or 83.
  RESIDENCE_PERMIT,
  /// 外国人永久居留证: 15 characters of the old card, 18 digits beginning with 9 of the new.
  PERMANENT_RESIDENCE,
  /// 无证件: no number, but a reason that the form asks for.
  NONE;

  private static final Pattern PASSPORT_SHAPE = Pattern.compile("[A-Z0-9]{5,20}");
  private static final Pattern PERMIT_SHAPE = Pattern.compile("8[123]0000[0-9]{11}[0-9X]");
  private static final Pattern OLD_CARD_SHAPE = Pattern.compile("[A-Z]{3}[0-9]{12}");
  private static final Pattern NEW_CARD_SHAPE = Pattern.compile("9[0-9]{16}[0-9X]");

  /// Reads a number of this kind as it is kept: plain characters, capitals, no spaces.
  public Reading<String, IdFlaw> read(String typed, LocalDate today) {
    String text = HalfWidth.packed(typed).toUpperCase(Locale.ROOT);
    if (this == NONE) {
      return text.isEmpty() ? Reading.good("") : Reading.bad(IdFlaw.OTHER_DOCUMENT);
    }
    if (text.isEmpty()) {
      return Reading.bad(IdFlaw.EMPTY);
    }
    if (!text.matches("[A-Z0-9]*")) {
      return Reading.bad(IdFlaw.BAD_CHARACTER);
    }
    return switch (this) {
      case CITIZEN -> IdNumber.read(text, today).map(IdNumber::text);
      case PASSPORT -> shaped(text, PASSPORT_SHAPE);
      case RESIDENCE_PERMIT -> permit(text, today);
      case PERMANENT_RESIDENCE -> permanent(text, today);
      case NONE -> Reading.good("");
    };
  }

  private static Reading<String, IdFlaw> permit(String text, LocalDate today) {
    if (text.length() == 18 && !PERMIT_SHAPE.matcher(text).matches()) {
      return Reading.bad(IdFlaw.OTHER_DOCUMENT);
    }
    return IdNumber.checked(text, today);
  }

  private static Reading<String, IdFlaw> permanent(String text, LocalDate today) {
    if (NEW_CARD_SHAPE.matcher(text).matches()) {
      return IdNumber.checked(text, today);
    }
    return text.length() == 18 ? Reading.bad(IdFlaw.OTHER_DOCUMENT) : shaped(text, OLD_CARD_SHAPE);
  }

  private static Reading<String, IdFlaw> shaped(String text, Pattern shape) {
    return shape.matcher(text).matches() ? Reading.good(text) : Reading.bad(IdFlaw.WRONG_LENGTH);
  }
}
