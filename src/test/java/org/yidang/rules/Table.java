package org.yidang.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the cells of rule tables: words between spaces; an empty cell is nothing.
public final class Table {
  private Table() {}

  public static List<String> words(@Nullable String cell) {
    return cell == null ? List.of() : List.of(cell.split(" "));
  }

  public static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable String cell) {
    Set<E> set = EnumSet.noneOf(type);
    words(cell).forEach(word -> set.add(one(type, word)));
    return set;
  }

  public static <E extends Enum<E>> Optional<E> maybe(Class<E> type, @Nullable String cell) {
    return Optional.ofNullable(cell).map(word -> one(type, word));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + word));
  }

  public static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  public static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }
}
