package org.yidang.house.canary.hidden.work;

import java.time.LocalDate;
import java.util.function.Supplier;

/// Bad: asks the clock through a reference.
public final class AsksByReference {
  final Supplier<LocalDate> asked = LocalDate::now;
}
