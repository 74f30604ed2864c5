package org.yidang.words;

import java.util.Locale;

/// The languages in which the program speaks. Papers are always Chinese.
public enum Language {
  CHINESE(""),
  ENGLISH("_en");

  private final String suffix;

  Language(String suffix) {
    this.suffix = suffix;
  }

  /// The language for a locale: English where that is asked for, else Chinese.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  /// What the names of this language's files end with, before `.properties`.
  public String suffix() {
    return suffix;
  }
}
