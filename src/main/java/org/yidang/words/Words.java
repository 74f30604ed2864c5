package org.yidang.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of the program in one language. The root bundle is Chinese.
///
/// Arguments are put in as they are: a number is printed without group separators, so that years
/// and file numbers stay readable.
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
        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
  }

  public boolean has(String key) {
    try {
      return !bundle.getString(key).isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }
}
