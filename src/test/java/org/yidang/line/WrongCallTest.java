package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.words.Language;
import org.yidang.work.Workplace;

/// Called wrongly: one sentence that says what is wrong, one that says where to read more.
class WrongCallTest {
  private static final List<String> VERBS =
      List.of("open", "apply", "list", "show", "timeline", "print", "verify", "demo", "help");

  private final TestGround ground = TestGround.of(new NoPlaces());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lst                          | 没有“lst”这个命令。您要的是不是 list？      | yidang help
          frobnicate                   | 没有“frobnicate”这个命令。                   | yidang help
          --verison                    | 没有“--verison”这个选项。您要的是不是 --version？ | yidang help
          help aply                    | 没有“aply”这个命令。您要的是不是 apply？     | yidang help
          list --jsno                  | 没有“--jsno”这个选项。您要的是不是 --json？ | yidang help list
          list x                       | “x”是多余的。                                | yidang help list
          show                         | 缺少 NO。                                    | yidang help show
          show 1 2                     | “2”是多余的。                                | yidang help show
          print 1                      | 缺少 --out。                                 | yidang help print
          list --find                  | 缺少 --find。                                | yidang help list
          list --find a --find b       | --find 写了两次。                            | yidang help list
          print 1 --out x --form p99   | --form 没有“p99”，可以写：P01, P02, P03, P04, P05, P09, P10, P11, P15, P12, P13, P16, G07。 | yidang help print
          """)
  void wrongCallIsAnsweredInTheUsersLanguage(String call, String said, String more) {
    assertThat(ground.run(call.split(" "))).isEqualTo(Ground.USAGE);
    assertThat(ground.err()).isEqualTo(said + "\n用法见：" + more + "\n");
    assertThat(ground.out()).isEmpty();
  }

  @Test
  void englishUsersAreAnsweredInEnglish() {
    assertThat(ground.in(Language.ENGLISH).run("lst")).isEqualTo(Ground.USAGE);
    assertThat(ground.err())
        .isEqualTo("There is no verb “lst”. Did you mean list?\nSee: yidang help\n");
  }

  @Test
  void helpNamesEveryVerb() {
    for (String call : List.of("help", "--help", "-h")) {
      assertThat(ground.run(call)).isZero();
      for (String verb : VERBS) {
        assertThat(ground.out()).containsPattern("(?m)^  " + verb + " +[A-Z]");
      }
      assertThat(ground.out()).contains("Exit codes: 0 done");
    }
    assertThat(Yidang.line(ground.ground()).getSubcommands().keySet())
        .isEqualTo(new java.util.LinkedHashSet<>(VERBS));
  }

  @Test
  void everyVerbHelpsInEnglishWithAllItsOptions() {
    for (String verb : VERBS) {
      assertThat(ground.run("help", verb)).as(verb).isZero();
      String byHelp = ground.out();
      assertThat(byHelp).contains("Usage: yidang " + verb).doesNotContainPattern("\\$\\{");
      assertThat(ground.run(verb, "--help")).as(verb).isZero();
      assertThat(ground.out()).isEqualTo(byHelp);
    }
  }

  @Test
  void theVersionIsTold() {
    assertThat(ground.run("--version")).isZero();
    assertThat(ground.out()).matches("yidang [0-9]+\\.[0-9]+.*\n");
  }

  @Test
  void whatNobodyExpectedIsToldByItsCodeOnly() {
    Workplace.Places broken =
        new Workplace.Places() {
          @Override
          public Workplace open(Path folder) {
            throw new IllegalStateException("张三 110101199003078515");
          }

          @Override
          public Workplace create(Path folder) {
            throw new IllegalStateException("not asked for");
          }

          @Override
          public boolean exists(Path folder) {
            return true;
          }

          @Override
          public Path usual() {
            return Path.of("store");
          }
        };
    TestGround failing = TestGround.of(broken);
    assertThat(failing.run("list")).isEqualTo(Ground.REFUSED);
    assertThat(failing.err()).isEqualTo("程序出错，这一步没有办成；请报告代码 ABC234，日志里有同一代码。\n");
    assertThat(failing.out()).isEmpty();
    assertThat(failing.noted()).hasSize(1);
  }
}
