package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private final String before = System.getProperty(LogFile.PROPERTY, "");

  @TempDir private Path folder;

  @AfterEach
  void putBack() {
    System.setProperty(LogFile.PROPERTY, before);
  }

  @Test
  void ourOwnWordsAreWritten() throws IOException {
    assertThat(log(context -> context.getLogger("org.yidang.store").info("opened {}", 7)))
        .contains("INFO")
        .contains("org.yidang.store: opened 7");
  }

  @Test
  void theWordsOfALibraryAreNot() throws IOException {
    assertThat(log(context -> context.getLogger("org.h2").error("refused 张三 110101199003070011")))
        .contains("ERROR")
        .contains("org.h2")
        .doesNotContain("张三")
        .doesNotContain("110101199003070011");
  }

  @Test
  void anExceptionLeavesItsClassesAndFramesButNoMessage() throws IOException {
    Exception thrown = new IllegalStateException("张三", new IOException("李四"));
    assertThat(log(context -> context.getLogger("org.yidang.desk").error("E7", thrown)))
        .contains("E7\njava.lang.IllegalStateException\n")
        .contains("caused by java.io.IOException\n")
        .contains("LogFileTest.anExceptionLeavesItsClassesAndFramesButNoMessage")
        .doesNotContain("张三")
        .doesNotContain("李四");
  }

  @Test
  void theLogStaysSmall() throws IOException {
    log(
        context -> {
          var logger = context.getLogger("org.yidang.store");
          String words = "x".repeat(64 << 10);
          for (int i = 0; i < 160; i++) {
            logger.info(words);
          }
        });
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.mapToLong(file -> file.toFile().length()).sum())
          .isBetween(3L << 20, 5L << 20);
    }
  }

  @Test
  void switchedOffItLeavesNoFile() throws IOException {
    System.setProperty(LogFile.PROPERTY, "off");
    LoggerContext context = context();
    new LogFile().configure(context);
    context.getLogger("org.yidang.store").error("lost");
    context.stop();
    assertThat(folder).isEmptyDirectory();
  }

  private static LoggerContext context() {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    return context;
  }

  private String log(Consumer<LoggerContext> events) throws IOException {
    System.setProperty(LogFile.PROPERTY, folder.toString());
    LoggerContext context = context();
    new LogFile().configure(context);
    events.accept(context);
    context.stop();
    return Files.readString(folder.resolve("yidang.log"));
  }
}
