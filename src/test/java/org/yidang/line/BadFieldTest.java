package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.kit.json.Json;
import org.yidang.model.casefile.CaseFile;
import org.yidang.rules.Finding;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Procedure;
import org.yidang.work.form.Form;

/// A table of wrong texts typed into fields (`bad-fields.txt`), each found by its own rule as one
/// types, in the sentence that the command line says too, and with nothing changed.
class BadFieldTest {
  private static final Pattern TIMES = Pattern.compile("<<([0-9]+) times (.*?)>>");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final String SENTENCE = "(?s).{4,}[.。]";
  private static final Pattern HOLE = Pattern.compile("\\{[0-9]}|~");
  private static final int MOST_BYTES = 100_000;

  @TempDir private static Path temp;
  private static LineDesk desk;
  private static UUID open;

  /// A row of the table.
  private record Typed(String procedure, String field, String text, String rule) {
    /// The field as a finding names it.
    String path() {
      return field.replace(".", "[0].");
    }
  }

  @BeforeAll
  static void prepare() {
    desk = new LineDesk(temp.resolve("store")).prepared("bad-input-ground.jsonl");
    open = UUID.fromString(desk.named("@open"));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void everyWrongTextIsFoundInItsFieldAsOneTypes() {
    SoftAssertions softly = new SoftAssertions();
    List<String> before = desk.dump();
    for (Typed typed : table()) {
      softly.assertThat(found(typed)).as(shown(typed)).contains(typed.rule + "@" + typed.path());
    }
    softly.assertThat(desk.dump().equals(before)).as("nothing changed").isTrue();
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWrongTextIsAnsweredWithAWholeSentenceAndARemedy(Language language) {
    Sentences sentences = new Sentences(new Words(language));
    SoftAssertions softly = new SoftAssertions();
    for (Typed typed : table()) {
      for (Finding finding : preview(typed)) {
        softly
            .assertThat(sentences.message(typed.procedure, finding))
            .as(shown(typed))
            .matches(SENTENCE)
            .doesNotContainPattern(HOLE);
        softly
            .assertThat(sentences.remedy(finding))
            .as(shown(typed))
            .matches(SENTENCE)
            .doesNotContainPattern(HOLE);
      }
    }
    softly.assertAll();
  }

  @Test
  void theCommandLineSaysTheSameSentencesAndChangesNothing() {
    Sentences sentences = new Sentences(new Words(Language.CHINESE));
    SoftAssertions softly = new SoftAssertions();
    List<String> before = desk.dump();
    List<String> files = desk.files();
    for (Typed typed : table()) {
      if (typed.text.length() < MOST_BYTES) {
        List<String> said = new ArrayList<>();
        preview(typed).stream()
            .filter(finding -> finding.blocks() || finding.warns())
            .sorted((one, other) -> one.level().compareTo(other.level()))
            .forEach(finding -> said.add(sentences.message(typed.procedure, finding)));
        Map<String, Object> answer = desk.answer(line(typed));
        softly.assertThat(LineDesk.messages(answer)).as(shown(typed)).startsWith(array(said));
      }
    }
    softly.assertThat(desk.files()).as("nothing was written").isEqualTo(files);
    softly.assertThat(desk.dump().equals(before)).as("nothing was changed").isTrue();
    softly.assertAll();
  }

  @Test
  void aRightTextInTheSamePlaceIsNotFound() {
    for (Typed typed : table()) {
      assertThat(rules(preview(typed.procedure, form(typed.procedure))))
          .as(typed.procedure)
          .noneMatch(rule -> rule.equals(typed.rule + "@" + typed.path()));
    }
  }

  private static List<String> found(Typed typed) {
    return rules(preview(typed));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule() + "@" + finding.field()).toList();
  }

  private static List<Finding> preview(Typed typed) {
    return preview(typed.procedure, filled(typed));
  }

  private static List<Finding> preview(String procedure, Form form) {
    Optional<CaseFile> file = desk.place().books().file(open);
    return desk.place().registrar().preview(procedure, form, file, desk.place().books().office());
  }

  /// The form with the text in its field.
  private static Form filled(Typed typed) {
    Form form = form(typed.procedure);
    String[] parts = typed.field.split("\\.");
    if (parts.length == 1) {
      return form.with(typed.field, typed.text);
    }
    Form row = form.rows(parts[0]).getFirst().with(parts[1], typed.text);
    return form.withRows(parts[0], List.of(row));
  }

  /// What the catalogue gives as an example, about the open file; names become ids.
  private static Form form(String name) {
    Procedure procedure = desk.place().procedures().find(name).orElseThrow();
    boolean onFile = procedure instanceof Procedure.OnFile;
    Form form = Form.fromTree(Examples.brief(procedure.spec(), onFile)).without("do");
    Form named = form;
    for (String field : form.names()) {
      named = form.text(field).startsWith("@") ? named.with(field, open.toString()) : named;
      List<Form> rows = new ArrayList<>();
      form.rows(field).forEach(row -> rows.add(named(row)));
      named = rows.isEmpty() ? named : named.withRows(field, rows);
    }
    return named;
  }

  private static Form named(Form row) {
    Form named = row;
    for (String field : row.names()) {
      named = row.text(field).startsWith("@") ? named.with(field, open.toString()) : named;
    }
    return named;
  }

  private static String line(Typed typed) {
    return Json.write(filled(typed).with("do", typed.procedure).tree());
  }

  private static List<Typed> table() {
    List<Typed> table = new ArrayList<>();
    String text = new String(LineDesk.resource("bad-fields.txt"), StandardCharsets.UTF_8);
    for (String row : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] cells = row.split(" \\| ", 4);
      table.add(new Typed(cells[0].strip(), cells[1].strip(), whole(cells[2]), cells[3].strip()));
    }
    assertThat(table).hasSizeGreaterThan(70);
    return table;
  }

  private static String whole(String cell) {
    String repeated =
        TIMES
            .matcher(cell)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(2).repeat(Integer.parseInt(found.group(1)))));
    return ESCAPED
        .matcher(repeated)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static String shown(Typed typed) {
    return typed.procedure
        + "."
        + typed.field
        + " "
        + typed.text.substring(0, Math.min(40, typed.text.length()));
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
