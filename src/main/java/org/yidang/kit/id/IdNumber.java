package org.yidang.kit.id;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.text.HalfWidth;
import org.yidang.kit.text.Mask;

/// The citizen's identity number of GB 11643: 17 digits and a check character, always valid here.
///
/// Birth date and sex follow from it, so no one is asked for them again.
public record IdNumber(String text) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final Pattern PLAIN = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int OLDEST_YEARS = 150;

  /// @throws IllegalArgumentException when the text is no such number; it is not quoted
  public IdNumber {
    if (birthOf(text) instanceof Reading.Bad<LocalDate, IdFlaw>(IdFlaw flaw)) {
      throw new IllegalArgumentException("no identity number: " + flaw);
    }
    if (check(text) != text.charAt(17)) {
      throw new IllegalArgumentException("no identity number: " + IdFlaw.WRONG_CHECK_DIGIT);
    }
  }

  /// Reads what a person typed. A number with the prefix of a residence permit is not taken for a
  /// citizen's, though it is built the same way.
  public static Reading<IdNumber, IdFlaw> read(String typed, LocalDate today) {
    String text = HalfWidth.packed(typed).replace('x', 'X');
    if (text.isEmpty()) {
      return Reading.bad(IdFlaw.EMPTY);
    }
    if (text.matches("[0-9]{15}")) {
      return Reading.bad(IdFlaw.FIFTEEN_DIGITS);
    }
    if (text.matches("8[123]0000[0-9]{11}[0-9X]")) {
      return Reading.bad(IdFlaw.OTHER_DOCUMENT);
    }
    if (PLAIN.matcher(text).matches() && AreaCode.province(text).isEmpty()) {
      return Reading.bad(IdFlaw.NO_SUCH_AREA);
    }
    return checked(text, today).map(IdNumber::new);
  }

  public LocalDate birthDate() {
    return birthOf(text).orThrow();
  }

  public Sex sex() {
    return (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /// Full years on a day: one more from the birthday on, and for someone born on 29 February from
  /// 1 March in other years.
  public int ageOn(LocalDate day) {
    return Period.between(birthDate(), day).getYears();
  }

  /// The six digits of the place that issued the first card; a code may be abolished by now.
  public String areaCode() {
    return text.substring(0, 6);
  }

  public String masked() {
    return Mask.id(text);
  }

  /// Masked, so that no log ever holds a number.
  @Override
  public String toString() {
    return masked();
  }

  /// The text itself if it is built as GB 11643 says, whoever issues it.
  static Reading<String, IdFlaw> checked(String text, LocalDate today) {
    return switch (birthOf(text)) {
      case Reading.Bad<LocalDate, IdFlaw>(IdFlaw flaw) -> Reading.bad(flaw);
      case Reading.Good<LocalDate, IdFlaw>(LocalDate birth) -> {
        if (birth.isAfter(today)) {
          yield Reading.bad(IdFlaw.BORN_IN_FUTURE);
        }
        if (birth.isBefore(today.minusYears(OLDEST_YEARS))) {
          yield Reading.bad(IdFlaw.BORN_TOO_LONG_AGO);
        }
        yield check(text) == text.charAt(17)
            ? Reading.good(text)
            : Reading.bad(IdFlaw.WRONG_CHECK_DIGIT);
      }
    };
  }

  private static Reading<LocalDate, IdFlaw> birthOf(String text) {
    if (!text.matches("[0-9X]*")) {
      return Reading.bad(IdFlaw.BAD_CHARACTER);
    }
    if (text.length() != 18) {
      return Reading.bad(IdFlaw.WRONG_LENGTH);
    }
    if (!PLAIN.matcher(text).matches()) {
      return Reading.bad(IdFlaw.BAD_CHARACTER);
    }
    int year = Integer.parseInt(text.substring(6, 10));
    int month = Integer.parseInt(text.substring(10, 12));
    int day = Integer.parseInt(text.substring(12, 14));
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    return exists ? Reading.good(LocalDate.of(year, month, day)) : Reading.bad(IdFlaw.NO_SUCH_DATE);
  }

  private static char check(String text) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += (text.charAt(place) - '0') * WEIGHTS[place];
    }
    return CHECKS.charAt(sum % 11);
  }

  private static int daysOf(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }
}
