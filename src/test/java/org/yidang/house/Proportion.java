package org.yidang.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many lines of test there are for a line of program, by room and in all. Blank lines,
/// comments and canaries do not count.
///
/// @param main lines by room
/// @param test lines by room
record Proportion(Map<String, Long> main, Map<String, Long> test) {

  static Proportion of(String base, List<Source> main, List<Source> test) {
    return new Proportion(lines(base, main), lines(base, test));
  }

  private static Map<String, Long> lines(String base, List<Source> sources) {
    Map<String, Long> lines = new TreeMap<>();
    for (Source source : sources) {
      if (source.packageName().startsWith(base + ".") && !source.isIn(base, "house.canary")) {
        String room = source.packageName().substring(base.length() + 1).split("\\.")[0];
        long count = source.text().lines().filter(Proportion::isCode).count();
        lines.merge(room, count, Long::sum);
      }
    }
    return lines;
  }

  private static boolean isCode(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("//") && !text.startsWith("*");
  }

  double whole() {
    return ratio(sum(test), sum(main));
  }

  double of(String room) {
    return ratio(test.getOrDefault(room, 0L), main.getOrDefault(room, 0L));
  }

  /// A table for people.
  String told() {
    StringBuilder table = new StringBuilder("test / main, lines of code\n");
    main.forEach((room, lines) -> row(table, room, test.getOrDefault(room, 0L), lines));
    row(table, "all", sum(test), sum(main));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, long test, long main) {
    table.append(
        String.format(Locale.ROOT, "  %-9s%7d /%7d = %.2f%n", name, test, main, ratio(test, main)));
  }

  private static long sum(Map<String, Long> lines) {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  private static double ratio(long test, long main) {
    return main == 0 ? Double.POSITIVE_INFINITY : (double) test / main;
  }
}
