package org.yidang.desk.howto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page on screens shows compiles and runs: it stands there word for word.
class HowtoTest {
  private static final Path PAGE = Path.of("docs", "screens-howto.md");
  private static final Path HERE = Path.of("src", "test", "java", "org", "yidang", "desk", "howto");

  @ParameterizedTest
  @ValueSource(strings = {"VisitScreen", "VisitScreenTest"})
  void thePageShowsTheClassAsItIs(String name) throws IOException {
    String source = Files.readString(HERE.resolve(name + ".java"));
    String body = source.substring(source.indexOf("\n", source.indexOf("\n///") + 1) + 1);

    assertThat(Files.readString(PAGE)).contains("```java\n" + body + "```\n");
  }
}
