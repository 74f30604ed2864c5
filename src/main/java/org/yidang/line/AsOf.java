package org.yidang.line;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yidang.kit.time.TypedDate;
import picocli.CommandLine.Option;

/// The moment at which a file is looked at; now when left out.
final class AsOf {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /// As the timeline prints it.
  private static final Pattern TO_THE_SECOND =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-5][0-9]");

  private static final int MINUTES = 16;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it stood at a date, or at a date and time such as \"2026-03-10 15:00\".")
  private String text = "";

  boolean isUnreadable() {
    return !text.isBlank() && moment().isEmpty();
  }

  /// A time to the minute means its last second, a date alone its last second too.
  Optional<LocalDateTime> moment() {
    String typed = text.strip().replace('T', ' ');
    if (TO_THE_SECOND.matcher(typed).matches()) {
      return TypedDate.readDateTime(typed.substring(0, MINUTES))
          .found()
          .map(time -> time.withSecond(Integer.parseInt(typed.substring(MINUTES + 1))));
    }
    return TypedDate.readDateTime(typed)
        .found()
        .map(time -> time.withSecond(LAST_SECOND.getSecond()))
        .or(() -> TypedDate.read(typed).found().map(day -> day.atTime(LAST_SECOND)));
  }
}
