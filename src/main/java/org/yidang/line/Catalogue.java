package org.yidang.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.yidang.kit.json.Json;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.form.Field;
import org.yidang.work.form.FormSpec;
import picocli.CommandLine;

/// `docs/commands.md`: every verb and every procedure with its fields, written from the code so
/// that it cannot drift.
final class Catalogue {
  private static final String HEAD =
      """
      # Commands

      What can be done from outside: the verbs of `yidang`, and the procedures that lines of `apply`
      run. The page is written from the code by its own test; do not edit it.

      """;
  private static final String VERBS =
      """
      ## Verbs

      Every verb takes `--help`. All but `help` take `--store DIR`, the folder of the store; the
      usual one is `.yidang/store` in the user's own folder. Answers go to the standard output,
      everything else to the error stream. Exit codes: 0 done, 1 something was refused or broken
      off, 2 called wrongly, 3 the store cannot be used.

      """;
  private static final String LINES =
      """
      ## Lines of `apply`

      One JSON object a line, in UTF-8, at most a million bytes long. A blank line is passed over.
      Beside the fields of its procedure a line may have:

      | name | meaning |
      |---|---|
      | `do` \\* | the procedure |
      | `file` | the file it is about: an `@name`, an id, or its number (卷号) |
      | `as` | an `@name` for what the line makes; a row may have one too. Later lines use the name \
      wherever an id is wanted; given again it stands for the newer thing |
      | `override` | why to go on in spite of warnings; the journal keeps it |
      | `at` | when it was done, with `--take-over` |

      Each line is answered by one JSON line, after its commit and before the next is read:

      ```json
      {"line":7,"done":"hold-session","seq":41,"file":"0190…","ids":{"@s1":"0190…"},"notes":[…]}
      {"line":8,"refused":[{"rule":"A12.payee","level":"block","field":"duties[0].creditor",\
      "message":"…","remedy":"…"}]}
      ```

      `seq` is the number of the journal's entry, 0 when nothing had to be changed. `rule` leads to
      [domain.md](domain.md) where it is one of its ids. A refusal of warnings alone says
      `"overridable":true`; of more than fifty findings the rest is only counted, in `"more"`. A
      refused line changes nothing, and the next one is read, unless `--stop` was given.

      Ctrl+C lets the line in hand be finished and answered; nothing is done by half.

      """;
  private static final String KINDS =
      """
      ## Kinds of field

      | kind | what is read |
      |---|---|
      | line, text | one line, several lines; the number is the most characters |
      | number | a whole number |
      | money | yuan: `4800`, `4,800.50`, `1.2万` |
      | date | `2026-03-02`, `2026年3月2日`, `2026.3.2` |
      | time | `2026-03-02 14:30`, `2026-03-02T14:30` |
      | yes/no | `yes`, `no`, `true`, `false` |
      | one of, some of | the words listed; several are a list |
      | ref | an id or an `@name` |
      | id number, credit code, phone, nation | as the papers have it |
      | rows | a list of objects; the number is the most of them. A row that is there already has its \
      `id` |

      A star marks what must be there. Most procedures also take `nextStep`, `nextBy` and `nextOn`:
      what has to be done next, by whom, by when; the program proposes them when they are left out.

      """;

  private static final int LEAST_SHARED = 5;

  /// The last part of a procedure's package → what the feature is called here.
  private static final Map<String, String> FEATURES = new LinkedHashMap<>();

  static {
    FEATURES.put("office", "The office");
    FEATURES.put("intake", "Opening a file");
    FEATURES.put("casefile", "The life of a file");
    FEATURES.put("party", "People");
    FEATURES.put("session", "Sessions");
    FEATURES.put("agreement", "Agreements");
    FEATURES.put("followup", "Performance, visits, the end");
    FEATURES.put("paper", "Papers");
    FEATURES.put("undo", "Taking back");
  }

  private final Collection<Procedure> procedures;
  private final Collection<CommandLine> verbs;
  private final StringBuilder text = new StringBuilder();

  Catalogue(Procedures procedures, CommandLine line) {
    this.procedures = procedures.all();
    this.verbs = line.getSubcommands().values();
  }

  /// The whole page as Markdown.
  String markdown() {
    text.append(HEAD);
    contents();
    text.append(VERBS);
    verbs.forEach(verb -> text.append(VerbText.of(verb)));
    text.append(LINES).append(KINDS);
    FEATURES.forEach(this::feature);
    return text.toString().strip() + "\n";
  }

  private void contents() {
    text.append("- [Verbs](#verbs): ");
    text.append(links(verbs.stream().map(CommandLine::getCommandName).toList()));
    text.append("\n- [Lines of `apply`](#lines-of-apply)\n- [Kinds of field](#kinds-of-field)\n");
    FEATURES.forEach(
        (feature, title) -> {
          text.append("- [").append(title).append("](#");
          text.append(anchor(title));
          text.append("): ").append(links(names(feature))).append('\n');
        });
    text.append('\n');
  }

  /// What a reader of Markdown makes of a heading.
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").replace(' ', '-');
  }

  private static String links(List<String> names) {
    return names.stream()
        .map(name -> "[`" + name + "`](#" + name + ")")
        .collect(Collectors.joining(" · "));
  }

  private List<String> names(String feature) {
    return procedures.stream()
        .filter(procedure -> feature(procedure).equals(feature))
        .map(procedure -> procedure.spec().name())
        .toList();
  }

  private static String feature(Procedure procedure) {
    String name = procedure.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void feature(String feature, String title) {
    text.append("## ").append(title).append("\n\n");
    procedures.stream()
        .filter(procedure -> feature(procedure).equals(feature))
        .forEach(this::procedure);
  }

  private void procedure(Procedure procedure) {
    Procedure.Spec spec = procedure.spec();
    text.append("### `").append(spec.name()).append("`\n\n").append(spec.doc()).append("\n\n");
    text.append("| field | kind | meaning |\n|---|---|---|\n");
    Optional<Procedure.Spec> source = source(spec);
    List<Field<?>> shared = source.map(same -> shared(spec, same)).orElse(List.of());
    spec.form().fields().stream()
        .filter(field -> !shared.contains(field))
        .forEach(field -> field(field, ""));
    source.ifPresent(same -> sharedFields(shared, same));
    boolean onFile = procedure instanceof Procedure.OnFile;
    text.append("\n```json\n");
    text.append(Json.write(Examples.brief(spec, onFile))).append("\n```\n\n");
  }

  /// The procedure before this one that makes what is corrected here: most of its fields stand in
  /// this one too.
  private Optional<Procedure.Spec> source(Procedure.Spec spec) {
    return procedures.stream()
        .map(Procedure::spec)
        .takeWhile(before -> before != spec)
        .filter(before -> shared(spec, before).size() >= LEAST_SHARED)
        .max(Comparator.comparingInt(before -> shared(spec, before).size()));
  }

  /// The fields of this procedure that another one has too.
  private static List<Field<?>> shared(Procedure.Spec spec, Procedure.Spec other) {
    return spec.form().fields().stream()
        .filter(field -> !Examples.NEXT.contains(field.name()))
        .filter(field -> other.form().field(field.name()).filter(field::isLike).isPresent())
        .toList();
  }

  private void sharedFields(List<Field<?>> shared, Procedure.Spec source) {
    text.append("| ")
        .append(shared.stream().map(Field::name).map(Catalogue::code).collect(words()));
    text.append(" | as in ").append(links(List.of(source.name())));
    text.append(" | what is left out stays |\n");
  }

  private static Collector<CharSequence, ?, String> words() {
    return Collectors.joining(" ");
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  private void field(Field<?> field, String path) {
    if (Examples.NEXT.contains(field.name()) && !field.required()) {
      return;
    }
    Optional<String> sameRows = field.rows().flatMap(this::formOf);
    text.append("| `").append(path).append(field.name()).append('`');
    text.append(field.required() ? " \\*" : "").append(" | ").append(kind(field));
    sameRows.ifPresent(name -> text.append(" as in ").append(links(List.of(name))));
    text.append(" | ").append(field.doc().replace("|", "\\|")).append(" |\n");
    if (sameRows.isEmpty()) {
      field
          .rows()
          .ifPresent(
              rows -> rows.fields().forEach(each -> field(each, path + field.name() + "[].")));
    }
  }

  /// The procedure whose form consists of the same fields.
  private Optional<String> formOf(FormSpec rows) {
    return procedures.stream()
        .map(Procedure::spec)
        .filter(spec -> spec.form().fields().equals(rows.fields()))
        .map(Procedure.Spec::name)
        .findFirst();
  }

  private static String kind(Field<?> field) {
    return switch (field.kind()) {
      case LINE -> "line " + field.limit();
      case TEXT -> "text " + field.limit();
      case NUMBER -> "number";
      case MONEY -> "money";
      case DATE -> "date";
      case DATE_TIME -> "time";
      case YES_NO -> "yes/no";
      case CHOICE -> "one of " + choices(field);
      case CHOICES -> "some of " + choices(field);
      case REF -> "ref";
      case ID_NUMBER -> "id number";
      case CREDIT_CODE -> "credit code";
      case PHONE -> "phone";
      case NATION -> "nation";
      case ROWS -> "rows " + field.limit();
    };
  }

  private static String choices(Field<?> field) {
    return field.choices().stream().map(Catalogue::code).collect(words());
  }
}
