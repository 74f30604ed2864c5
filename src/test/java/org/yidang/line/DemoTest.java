package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path temp;
  private TestGround ground;

  @BeforeEach
  void setUp() {
    ground = TestGround.of(new TestPlaces(temp.resolve("usual"), new NoPapers()));
  }

  @Test
  void samplesGoIntoTheStoreThatIsNamedAndStay() {
    String store = temp.resolve("samples").toString();
    assertThat(ground.run("demo", "--no-window", "--store", store)).isZero();
    assertThat(ground.err()).isEqualTo("已载入 12 份示例档案。\n");
    assertThat(ground.windows()).isEmpty();
    assertThat(ground.run("list", "--store", store)).isZero();
    assertThat(ground.out().lines()).hasSize(12);
    assertThat(ground.run("verify", "--store", store)).isZero();

    assertThat(ground.run("demo", "--store", store)).as("loaded once").isZero();
    assertThat(ground.err()).isEmpty();
    assertThat(ground.windows()).containsExactly(Path.of(store));
  }

  @Test
  void withoutAStoreTheSamplesAreThrownAway() throws IOException {
    List<Path> before = demoFolders();
    assertThat(ground.run("demo", "--no-window")).isZero();
    assertThat(demoFolders()).isEqualTo(before);
    assertThat(temp.resolve("usual")).doesNotExist();
  }

  @Test
  void withoutADisplayNothingIsLoaded() throws IOException {
    List<Path> before = demoFolders();
    for (String verb : List.of("demo", "open")) {
      assertThat(ground.withoutDisplay().run(verb)).isEqualTo(Ground.USAGE);
      assertThat(ground.err())
          .startsWith("没有可用的显示器")
          .contains("apply、list、show", "demo --no-window");
      assertThat(ground.err().lines()).hasSize(1);
    }
    assertThat(demoFolders()).isEqualTo(before);
  }

  @Test
  void openOpensTheWindowOnTheStoreThatIsNamed() {
    assertThat(ground.run("open", "--store", temp.resolve("a").toString())).isZero();
    assertThat(ground.run("open")).isZero();
    assertThat(ground.windows()).containsExactly(temp.resolve("a"), temp.resolve("usual"));
  }

  private static List<Path> demoFolders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("yidang-demo"))
          .sorted()
          .toList();
    }
  }
}
