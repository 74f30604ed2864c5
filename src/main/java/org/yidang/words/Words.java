package org.yidang.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.yidang.kit.money.Money;

/// The sentences of the program in one language. The root bundle is Chinese.
///
/// Arguments are put in as they are: a number is printed without group separators, so that years
/// and file numbers stay readable. An argument may name what is still to be worded:
/// `~enum.SessionResult.AGREED`, `~date.2026-03-02`, `~money.4800.00`, `~next.first-session`.
///
/// The sentences lie in several files: `messages` for the window and the store, `finding` for what
/// rules find, `work` for procedures and their fields, `enum` for the constants of the model.
public final class Words {
  /// The files the sentences lie in, without language and ending.
  static final List<String> BUNDLES = List.of("messages", "finding", "work", "enum");

  private static final Pattern DAY = Pattern.compile("date\\.\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("money\\.-?\\d{1,15}(\\.\\d{1,2})?");

  private final List<ResourceBundle> bundles;
  private final Locale locale;

  public Words(Locale locale) {
    this.locale = locale;
    var rootIfMissing =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.bundles =
        BUNDLES.stream()
            .map(name -> ResourceBundle.getBundle("words." + name, locale, rootIfMissing))
            .toList();
  }

  /// The sentence of a key. A key that is missing is a fault of the program and throws.
  public String text(String key, Object... arguments) {
    return new MessageFormat(pattern(key), locale)
        .format(Arrays.stream(arguments).map(String::valueOf).map(this::worded).toArray());
  }

  /// A day as people write it: `2026年3月2日`.
  public String date(LocalDate day) {
    return text("words.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// What an argument says: its words where it names some (`~next.visit`), else itself.
  public String worded(String argument) {
    if (!argument.startsWith("~")) {
      return argument;
    }
    String named = argument.substring(1);
    if (named.startsWith("enum.") || named.startsWith("next.")) {
      return has(named) ? text(named) : argument;
    }
    if (DAY.matcher(named).matches()) {
      return date(LocalDate.parse(named.substring("date.".length())));
    }
    if (AMOUNT.matcher(named).matches()) {
      return Money.of(named.substring("money.".length())).figures();
    }
    return argument;
  }

  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  private String pattern(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key))
        .orElseThrow(() -> new MissingResourceException("no words", "words", key));
  }
}
