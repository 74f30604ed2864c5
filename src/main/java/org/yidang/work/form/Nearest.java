package org.yidang.work.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What somebody probably meant when they mistyped a name.
public final class Nearest {
  private static final int MOST_EDITS = 3;

  private Nearest() {}

  /// The known name with the fewest edits to the typed one; empty when none is near.
  public static Optional<String> of(String typed, Collection<String> known) {
    String small = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> Math.abs(name.length() - small.length()) <= limit(small))
        .filter(name -> edits(small, name.toLowerCase(Locale.ROOT)) <= limit(small))
        .min(
            Comparator.comparingInt((String name) -> edits(small, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int limit(String typed) {
    return Math.min(MOST_EDITS, Math.max(1, typed.length() / 3));
  }

  /// How many letters were left out, put in, mistaken or swapped with the next.
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, i, j, from, to);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int edits(int[][] edits, int i, int j, String from, String to) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least =
        Math.min(
            edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
