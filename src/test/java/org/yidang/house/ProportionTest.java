package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// There is enough test for what there is of program.
class ProportionTest {
  /// The least that is accepted for the whole.
  private static final double LEAST = 0.8;

  /// The least for rooms whose tests are tables of right and wrong.
  private static final double LEAST_OF_TABLES = 1.5;

  private static final List<String> ROOMS_OF_TABLES = List.of("kit", "rules", "words");

  @Test
  void thereIsEnoughTest() {
    Proportion program =
        Proportion.of(
            "org.yidang",
            Source.under(Path.of("src/main/java")),
            Source.under(Path.of("src/test/java")));
    System.out.println(program.told());
    assertThat(program.whole()).isGreaterThanOrEqualTo(LEAST);
    assertThat(ROOMS_OF_TABLES)
        .allSatisfy(room -> assertThat(program.of(room)).isGreaterThanOrEqualTo(LEAST_OF_TABLES));
  }

  @Test
  void blankLinesCommentsAndCanariesDoNotCount() {
    List<Source> main =
        List.of(
            Source.of("A.java", "package a.kit;\n\n/// A.\nclass A {}\n"),
            Source.of("B.java", "package a.work.party;\nclass B {}\n"));
    List<Source> test =
        List.of(
            Source.of("C.java", "package a.kit;\n\nclass C {\n  \n  int c;\n}\n"),
            Source.of("D.java", "package a.house.canary.kit;\nclass D {}\n"));
    Proportion proportion = Proportion.of("a", main, test);
    assertThat(proportion.of("kit")).isEqualTo(2.0);
    assertThat(proportion.of("work")).isZero();
    assertThat(proportion.whole()).isEqualTo(1.0);
    assertThat(proportion.told()).contains("kit").contains("4 /      4 = 1.00");
  }
}
