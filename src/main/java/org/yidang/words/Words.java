package org.yidang.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.yidang.kit.money.Money;

/// The sentences of the program in one language. The root bundle is Chinese.
///
/// Arguments are put in as they are: a number is printed without group separators, so that years
/// and file numbers stay readable. An argument may name what is still to be worded:
/// `~enum.SessionResult.AGREED`, `~date.2026-03-02`, `~money.4800.00`.
public final class Words {
  private final ResourceBundle bundle;
  private final Locale locale;

  public Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "words.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The sentence of a key. A key that is missing is a fault of the program and throws.
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, locale)
        .format(Arrays.stream(arguments).map(String::valueOf).map(this::worded).toArray());
  }

  /// A day as people write it: `2026年3月2日`.
  public String date(LocalDate day) {
    return text("words.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String worded(String argument) {
    if (argument.startsWith("~enum.")) {
      return text(argument.substring(1));
    }
    if (argument.startsWith("~date.")) {
      return date(LocalDate.parse(argument.substring("~date.".length())));
    }
    if (argument.startsWith("~money.")) {
      return Money.of(argument.substring("~money.".length())).figures();
    }
    return argument;
  }

  public boolean has(String key) {
    try {
      return !bundle.getString(key).isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }
}
