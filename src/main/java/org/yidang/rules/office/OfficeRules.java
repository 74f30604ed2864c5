package org.yidang.rules.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.office.NumberPattern;
import org.yidang.model.office.Office;
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

  /// Two people may have one name; whoever types a second one should know of the first.
  public static List<Finding> person(
      Office office, String name, Optional<UUID> self, String field) {
    boolean twice =
        office.people().stream()
            .anyMatch(
                other ->
                    other.active()
                        && other.name().equals(name)
                        && !self.equals(Optional.of(other.id())));
    return twice ? List.of(Finding.warn("person.twice", field)) : List.of();
  }

  /// Bodies are found by name, so no two in use have the same.
  public static List<Finding> body(Office office, String name, Optional<UUID> self, String field) {
    boolean twice =
        office.bodies().stream()
            .anyMatch(
                other ->
                    other.active()
                        && other.name().equals(name)
                        && !self.equals(Optional.of(other.id())));
    return twice ? List.of(Finding.block("body.twice", field)) : List.of();
  }

  /// Files name their cell, so no two in use have the same name.
  public static List<Finding> cell(Office office, String name, Optional<UUID> self, String field) {
    boolean twice =
        office.cells().stream()
            .anyMatch(
                other ->
                    other.active()
                        && other.name().equals(name)
                        && !self.equals(Optional.of(other.id())));
    return twice ? List.of(Finding.block("cell.twice", field)) : List.of();
  }
}
