package org.yidang.house.canary.hidden.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/// Good: is given what it needs.
public record IsGiven(LocalDate today) {
  String asked() {
    return String.format(Locale.ROOT, "%d", new Random(1).nextInt()).toLowerCase(Locale.ROOT);
  }
}
