package org.yidang.house.canary.hidden.work;

import java.util.Locale;

/// Bad: the answer differs from run to run, or from place to place.
public final class AsksTheLocale {
  Locale asked() {
    return Locale.getDefault();
  }
}
