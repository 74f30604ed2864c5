package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What `./yidang` says without a display, it says without asking the program; so it may drift.
class ScriptVerbsTest {
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
    Ground ground = TestGround.of(new NoPlaces()).ground();
    return List.copyOf(Yidang.line(ground).getSubcommands().keySet());
  }
}
