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
        .filter(name -> edits(small, name.toLowerCase(Locale.ROOT)) <= limit(small))
        .min(
            Comparator.comparingInt((String name) -> edits(small, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int limit(String typed) {
    return Math.min(MOST_EDITS, Math.max(1, typed.length() / 3));
  }

  /// Levenshtein distance, one row at a time.
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int swap = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
