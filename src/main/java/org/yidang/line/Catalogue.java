package org.yidang.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import picocli.CommandLine;

/// `docs/commands.md`: every verb and every procedure with its fields, written from the code so
/// that it cannot drift.
final class Catalogue {
  private final Procedures procedures;
  private final CommandLine line;
  private final StringBuilder text = new StringBuilder();

  Catalogue(Procedures procedures, CommandLine line) {
    this.procedures = procedures;
    this.line = line;
  }

  /// The whole page as Markdown.
  String markdown() {
    text.append("# Commands\n\nWritten from the code by its own test; do not edit.\n\n");
    text.append("## Verbs\n\n");
    line.getSubcommands().values().forEach(this::verb);
    text.append(
        """
        ## Lines of `apply`

        One JSON object a line: `"do"` names the procedure, the rest are its fields. `"as":"@name"`
        names what the line (or a row) makes; later lines use `@name` wherever an id is wanted.
        `"file"` takes a name, an id or a file number. `"override"` says why to go on in spite of
        warnings. With `--take-over`, `"at"` says when the step was done.

        Each line is answered by one JSON line after its commit:
        `{"line":7,"done":"hold-session","seq":41,…}` or
        `{"line":8,"refused":[{"rule":"A12","level":"block","field":"duties[0].creditor",…}]}`.

        Kinds of field: LINE one line of text, TEXT several lines, NUMBER a whole number, MONEY yuan
        (`4800`, `4,800.00`, `1.2万`), DATE `2026-03-02` (also `2026年3月2日`, `2026.3.2`), DATE_TIME
        `2026-03-02 14:30`, YES_NO, CHOICE one of the words listed, CHOICES a list of them, REF an
        id or @name, ROWS a list of objects. A star marks what must be there.

        ## Procedures

        """);
    procedures.all().forEach(this::procedure);
    return text.toString();
  }

  private void verb(CommandLine verb) {
    String usage =
        verb.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("[ \\t]+\\n", "\n").strip();
    text.append("### `").append(verb.getCommandName()).append("`\n\n```\n");
    text.append(usage).append("\n```\n\n");
  }

  private void procedure(Procedure procedure) {
    Procedure.Spec spec = procedure.spec();
    text.append("### `").append(spec.name()).append("`\n\n").append(spec.doc()).append("\n\n");
    FormSpec form =
        procedure instanceof Procedure.OnFile
            ? FormSpec.of(Registrar.FILE).and(spec.form().fields().toArray(Field[]::new))
            : spec.form();
    text.append("| field | kind | limit | meaning |\n|---|---|---|---|\n");
    fields(form, "");
    text.append("\n```json\n").append(Json.write(example(spec.name(), form))).append("\n```\n\n");
  }

  private void fields(FormSpec form, String path) {
    for (Field<?> field : form.fields()) {
      text.append("| `").append(path).append(field.name()).append('`');
      text.append(field.required() ? " \\*" : "");
      text.append(" | ").append(kind(field)).append(" | ").append(field.limit()).append(" | ");
      text.append(field.doc().replace("|", "\\|")).append(" |\n");
      field.rows().ifPresent(rows -> fields(rows, path + field.name() + "[]."));
    }
  }

  private static String kind(Field<?> field) {
    String kind = field.kind().name();
    boolean listed = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES;
    return listed
        ? kind
            + ": "
            + field.choices().stream().map(c -> "`" + c + "`").collect(Collectors.joining(" "))
        : kind;
  }

  /// A line with every field that has an example.
  static Map<String, @Nullable Object> example(String name, FormSpec form) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("do", name);
    tree.putAll(exampleForm(form).tree());
    return tree;
  }

  private static Form exampleForm(FormSpec spec) {
    Form form = Form.empty();
    for (Field<?> field : spec.fields()) {
      if (field.rows().isPresent()) {
        List<Form> rows = new ArrayList<>();
        rows.add(exampleForm(field.rows().get()));
        form = form.withRows(field.name(), rows);
      } else if (field.kind() == FieldKind.CHOICES) {
        form = form.withTexts(field.name(), List.of(field.example()));
      } else if (!field.example().isBlank()) {
        form = form.with(field.name(), field.example());
      }
    }
    return form;
  }
}
