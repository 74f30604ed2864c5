package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.yidang.kit.time.TypedDate;

/// Days and times as typed; a day without a year is one of this year.
record Days(Supplier<LocalDate> today) {
  Optional<LocalDate> read(String typed) {
    return TypedDate.read(typed, today.get().getYear()).found();
  }

  /// Also `1430`.
  Optional<LocalTime> readTime(String typed) {
    String digits = typed.strip();
    String text =
        digits.matches("[0-9]{4}") ? digits.substring(0, 2) + ":" + digits.substring(2) : typed;
    return TypedDate.readTime(text).found();
  }
}
