package org.yidang.start;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One event as it stands in the log: time, level, thread, logger, words, and for an exception
/// its
/// classes and frames.
///
/// No personal data reaches the file. The words of a library may quote a row or a text, so
/// only our
/// own loggers' words are written; the message of an exception never is, since a database puts
/// the
/// value it refused into it.
final class LogLine extends LayoutBase<ILoggingEvent> {
  private static final String OURS = "org.yidang.";

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(128);
    line.append(
            LocalDateTime.ofInstant(event.getInstant(), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MILLIS))
        .append(' ')
        .append(event.getLevel())
        .append(" [")
        .append(event.getThreadName())
        .append("] ")
        .append(event.getLoggerName());
    if (event.getLoggerName().startsWith(OURS)) {
      line.append(": ").append(event.getFormattedMessage());
    }
    line.append('\n');
    appendThrowable(line, event.getThrowableProxy());
    return line.toString();
  }

  private static void appendThrowable(StringBuilder line, @Nullable IThrowableProxy thrown) {
    String prefix = "";
    for (IThrowableProxy each = thrown; each != null && !each.isCyclic(); each = each.getCause()) {
      line.append(prefix).append(each.getClassName()).append('\n');
      StackTraceElementProxy[] frames = each.getStackTraceElementProxyArray();
      for (int i = 0; i < frames.length - each.getCommonFrames(); i++) {
        line.append("  ").append(frames[i].getSTEAsString()).append('\n');
      }
      prefix = "caused by ";
    }
  }
}
