package org.yidang.kit.id;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;
import org.yidang.kit.text.Mask;

/// A telephone number in one form: `13900000001`, or `0931-1234567` with its area code.
public record Phone(String text) {
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern LANDLINE =
      Pattern.compile("(010|02[0-9]|0[3-9][0-9]{2})([0-9]{7,8})");
  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=[01][0-9]{9,11}$)");
  private static final Pattern KEPT =
      Pattern.compile("1[3-9][0-9]{9}|(010|02[0-9]|0[3-9][0-9]{2})-[0-9]{7,8}");

  /// Why a typed number is none.
  public enum Flaw {
    EMPTY,
    /// It holds something that is no digit, space, hyphen or bracket.
    BAD_CHARACTER,
    /// A landline without its area code.
    NO_AREA_CODE,
    /// A mobile number with too many or too few digits.
    WRONG_LENGTH,
    /// It begins as no number does.
    NO_SUCH_PREFIX
  }

  /// @throws IllegalArgumentException when the text is not in that form; it is not quoted
  public Phone {
    if (!KEPT.matcher(text).matches()) {
      throw new IllegalArgumentException("no phone number");
    }
  }

  /// Reads a number with or without +86, spaces, hyphens and brackets.
  public static Reading<Phone, Flaw> read(String typed) {
    String packed = HalfWidth.packed(typed);
    if (packed.isEmpty()) {
      return Reading.bad(Flaw.EMPTY);
    }
    String plain = packed.replaceAll("[()-]", "");
    if (!plain.matches("\\+?[0-9]*")) {
      return Reading.bad(Flaw.BAD_CHARACTER);
    }
    String digits = COUNTRY.matcher(plain).replaceFirst("");
    if (MOBILE.matcher(digits).matches()) {
      return Reading.good(new Phone(digits));
    }
    Matcher landline = LANDLINE.matcher(digits);
    if (landline.matches()) {
      return Reading.good(new Phone(landline.group(1) + "-" + landline.group(2)));
    }
    return Reading.bad(flaw(digits));
  }

  public boolean isMobile() {
    return text.charAt(0) == '1';
  }

  public String masked() {
    return Mask.phone(text);
  }

  /// Masked, so that no log ever holds a number.
  @Override
  public String toString() {
    return masked();
  }

  private static Flaw flaw(String digits) {
    if (digits.matches("[2-9][0-9]{6,7}")) {
      return Flaw.NO_AREA_CODE;
    }
    return digits.matches("(1[3-9]|0[1-9])[0-9]*") ? Flaw.WRONG_LENGTH : Flaw.NO_SUCH_PREFIX;
  }
}
