package org.yidang.start;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which language the program speaks: Chinese, unless the system asks for another.
///
/// On Linux the environment is asked, not Java: where the locale it names is not installed, or is
/// `C`, Java makes American English of it, on the desk of a Chinese office.
final class Spoken {
  private Spoken() {}

  /// @param environment of the process
  /// @param system what Java takes for the language of the system
  /// @param linux whether the environment names the language
  static Locale here(Map<String, String> environment, Locale system, boolean linux) {
    if (!linux) {
      return system.getCountry().isEmpty() ? Locale.CHINA : system;
    }
    Optional<String> asked =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isBlank())
            .findFirst();
    boolean another =
        asked.filter(value -> value.contains("_") && !value.startsWith("zh")).isPresent();
    return another ? system : Locale.CHINA;
  }
}
