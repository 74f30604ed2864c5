package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.words.Language;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// `docs/commands.md` is what the code says today; `-Dgolden=write` writes it anew.
class CommandsPageTest {
  private static final Path PAGE = Path.of("docs", "commands.md");

  @Test
  void pageOfCommandsIsWhatTheCodeDeclares() throws IOException {
    Ground ground = TestGround.of(new NoPlaces()).in(Language.ENGLISH).ground();
    String written =
        new Catalogue(new Procedures(AllProcedures.all()), Yidang.line(ground)).markdown();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void exampleOfEachProcedureCanBeRead(Procedure procedure) {
    Procedure.Spec spec = procedure.spec();
    Form example = Form.fromTree(Catalogue.example(spec.name(), spec.form())).without("do");
    assertThat(spec.form().check(example, Set.of()))
        .as("%s", spec.name())
        .filteredOn(finding -> !finding.rule().equals("form.ref"))
        .isEmpty();
  }

  static Stream<Procedure> procedures() {
    return AllProcedures.all().stream();
  }
}
