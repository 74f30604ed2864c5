package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.words.Language;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// `docs/commands.md` is what the code says today; `-Dgolden=write` writes it anew.
class CommandsPageTest {
  private static final Path PAGE = Path.of("docs", "commands.md");
  private static final String SOME_ID = "01900000-0000-7000-8000-000000000001";
  private static final Pattern LINK = Pattern.compile("\\(#([a-z-]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @Test
  void pageOfCommandsIsWhatTheCodeDeclares() throws IOException {
    String written = written();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }

  @Test
  void everyProcedureAndEveryVerbHasItsHeading() {
    Set<String> headings = headings();
    assertThat(headings).containsAll(new Procedures(AllProcedures.all()).names());
    assertThat(headings).contains("open", "apply", "list", "show", "timeline", "print", "verify");
  }

  @Test
  void everyLinkLeadsToAHeading() {
    Set<String> links =
        LINK.matcher(written())
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(links).isNotEmpty().isSubsetOf(headings());
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void exampleOfEachProcedureCanBeRead(Procedure procedure) {
    boolean onFile = procedure instanceof Procedure.OnFile;
    Procedure.Spec spec = procedure.spec();
    FormSpec form = onFile ? spec.form().and(Registrar.FILE) : spec.form();
    for (Map<?, ?> example : List.of(Examples.brief(spec, onFile), Examples.whole(spec, onFile))) {
      Form line = Form.fromTree(example).without("do");
      assertThat(form.check(Form.fromTree((Map<?, ?>) named(line.tree())), Set.of()))
          .as("%s", example)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void theWholeExampleHasEveryField(Procedure procedure) {
    Procedure.Spec spec = procedure.spec();
    assertThat(Examples.whole(spec, false).keySet())
        .containsAll(spec.form().fields().stream().map(field -> field.name()).toList());
  }

  /// The same with an id wherever a name stands.
  private static Object named(Object example) {
    return switch (example) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> named(entry.getValue())));
      case List<?> list -> list.stream().map(CommandsPageTest::named).toList();
      case String text when text.startsWith("@") -> SOME_ID;
      default -> example;
    };
  }

  static Stream<Procedure> procedures() {
    return AllProcedures.all().stream();
  }

  private static String written() {
    Ground ground = TestGround.of(new NoPlaces()).in(Language.ENGLISH).ground();
    return new Catalogue(new Procedures(AllProcedures.all()), Yidang.line(ground)).markdown();
  }

  private static Set<String> headings() {
    return HEADING
        .matcher(written())
        .results()
        .map(MatchResult::group)
        .map(heading -> heading.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^a-z -]", "").replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
