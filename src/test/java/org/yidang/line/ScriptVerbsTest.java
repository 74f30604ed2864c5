package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// What `./yidang` says without a display, it says without asking the program; so it may drift.
class ScriptVerbsTest {
  private static final class NoPlaces implements Workplace.Places {
    @Override
    public Workplace open(Path folder) {
      throw new AssertionError("no store is opened to list the verbs");
    }

    @Override
    public Workplace create(Path folder) {
      throw new AssertionError("no store is made to list the verbs");
    }

    @Override
    public boolean exists(Path folder) {
      return false;
    }

    @Override
    public Path usual() {
      return Path.of("store");
    }
  }

  @Test
  void everyVerbThatTheScriptNamesWithoutADisplayExists() throws Exception {
    String script = Files.readString(Path.of("yidang"));
    assertThat(named(script, "these work without one: ([^(]*) \\(", ", ")).isSubsetOf(verbs());
    assertThat(named(script, "不用窗口也能用的命令：([^（]*)（", "、")).isSubsetOf(verbs());
  }

  private static List<String> named(String script, String sentence, String comma) {
    Matcher matcher = Pattern.compile(sentence).matcher(script);
    assertThat(matcher.find()).isTrue();
    return Arrays.stream(matcher.group(1).split(comma)).map(verb -> verb.split(" ")[0]).toList();
  }

  private static List<String> verbs() {
    Ground ground =
        new Ground(
            new NoPlaces(),
            new Words(Locale.CHINA),
            InputStream.nullInputStream(),
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            _ -> Ground.DONE);
    return List.copyOf(Yidang.line(ground).getSubcommands().keySet());
  }
}
