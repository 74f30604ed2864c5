package org.yidang.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Where the log goes: small files in the user's own folder, never the console.
///
/// Logback finds this class by its service entry, which spares the start from reading XML. The
/// property `yidang.log` names another folder; `off` keeps no log (tests). At most four files of
/// one megabyte are kept. What a line may hold is decided by [LogLine].
public final class LogFile extends ContextAwareBase implements Configurator {
  static final String PROPERTY = "yidang.log";
  private static final int KEPT = 3;
  private static final long BYTES = 1L << 20;

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    String folder = System.getProperty(PROPERTY, "");
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    if (!folder.equals("off")) {
      Path log =
          folder.isBlank()
              ? Path.of(System.getProperty("user.home"), ".yidang", "log")
              : Path.of(folder);
      logTo(log, context);
    }
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static void logTo(Path folder, LoggerContext context) {
    LogLine line = new LogLine();
    line.setContext(context);
    line.start();

    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(line);
    encoder.start();

    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setName("file");
    file.setFile(folder.resolve("yidang.log").toString());
    file.setEncoder(encoder);

    FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
    rolling.setContext(context);
    rolling.setParent(file);
    rolling.setFileNamePattern(folder.resolve("yidang.%i.log").toString());
    rolling.setMinIndex(1);
    rolling.setMaxIndex(KEPT);
    rolling.start();

    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(BYTES));
    size.setCheckIncrement(Duration.buildByMilliseconds(0));
    size.start();

    file.setRollingPolicy(rolling);
    file.setTriggeringPolicy(size);
    file.start();

    var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(file);
    root.setLevel(Level.ERROR);
    context.getLogger("org.yidang").setLevel(Level.INFO);
  }
}
