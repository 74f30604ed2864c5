package org.yidang.kit.id;

import java.util.Locale;
import java.util.Optional;
import org.yidang.kit.text.HalfWidth;

/// The unified social credit code of GB 32100: 18 characters of which the last is a check.
///
/// A doubt is a warning and never a refusal: real codes are known that fail the formula.
public final class CreditCode {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /// Why a code is likely to be mistyped.
  public enum Doubt {
    WRONG_LENGTH,
    /// It holds a character that such codes avoid, as I, O, S, V and Z are.
    BAD_CHARACTER,
    WRONG_CHECK_DIGIT
  }

  private CreditCode() {}

  /// The code as it is kept: plain characters, capitals, no spaces.
  public static String tidy(String typed) {
    return HalfWidth.packed(typed).toUpperCase(Locale.ROOT);
  }

  /// What is doubtful about a tidy code, if anything.
  public static Optional<Doubt> doubt(String code) {
    if (code.length() != 18) {
      return Optional.of(Doubt.WRONG_LENGTH);
    }
    int sum = 0;
    int weight = 1;
    for (int place = 0; place < 17; place++) {
      int value = CHARACTERS.indexOf(code.charAt(place));
      if (value < 0) {
        return Optional.of(Doubt.BAD_CHARACTER);
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    if (CHARACTERS.indexOf(code.charAt(17)) < 0) {
      return Optional.of(Doubt.BAD_CHARACTER);
    }
    char check = CHARACTERS.charAt((31 - sum % 31) % 31);
    return check == code.charAt(17) ? Optional.empty() : Optional.of(Doubt.WRONG_CHECK_DIGIT);
  }
}
