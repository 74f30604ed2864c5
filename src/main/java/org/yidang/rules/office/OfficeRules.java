package org.yidang.rules.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.Listed;
import org.yidang.model.office.NumberPattern;
import org.yidang.rules.Finding;

/// What the station's own data must keep to, so that papers get one number each and everybody can
/// be found by name.
public final class OfficeRules {
  private OfficeRules() {}

  /// A pattern of numbers names the year and the running number once each.
  public static List<Finding> pattern(String pattern, String field) {
    return NumberPattern.sound(pattern)
        ? List.of()
        : List.of(Finding.block("office.pattern", field));
  }

  /// What is in use is found by its name, so whoever types a name a second time has to know of the
  /// first.
  ///
  /// @param self the one that is changed; empty for a new one
  /// @param found what is said of a second one
  public static List<Finding> twice(
      List<? extends Listed> all, String name, Optional<UUID> self, Finding found) {
    boolean twice =
        all.stream()
            .anyMatch(
                other ->
                    other.active()
                        && other.name().equals(name)
                        && !self.equals(Optional.of(other.id())));
    return twice ? List.of(found) : List.of();
  }
}
