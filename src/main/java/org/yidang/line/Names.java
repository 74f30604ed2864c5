package org.yidang.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// The `@names` of one run of `apply`: a line or a row gives one with `"as"`, later lines use it
/// wherever an id is wanted.
final class Names {
  private static final Pattern ROW = Pattern.compile("^(.*?)(\\w+)\\[(\\d+)]$");
  private static final String AS = "as";

  private final Map<String, UUID> ids = new HashMap<>();

  /// The form with every name in the place of an id replaced by the id.
  ///
  /// @param unknown takes a finding for each name that no line has given
  Form resolved(Form form, FormSpec spec, List<Finding> unknown) {
    return resolved(form, spec, "", unknown);
  }

  private Form resolved(Form form, FormSpec spec, String path, List<Finding> unknown) {
    Form resolved = form;
    for (Field<?> field : spec.fields()) {
      String at = path + field.name();
      if (field.kind() == FieldKind.REF) {
        String text = form.text(field.name()).strip();
        if (text.startsWith("@")) {
          resolved = resolved.with(field.name(), id(text, at, unknown));
        }
      } else if (field.kind() == FieldKind.ROWS && !form.rows(field.name()).isEmpty()) {
        List<Form> rows = new ArrayList<>();
        for (Form row : form.rows(field.name())) {
          String inside = at + "[" + rows.size() + "].";
          rows.add(
              resolved(idOf(row, inside, unknown), field.rows().orElseThrow(), inside, unknown));
        }
        resolved = resolved.withRows(field.name(), rows);
      }
    }
    return resolved;
  }

  private Form idOf(Form row, String path, List<Finding> unknown) {
    String text = row.text("id").strip();
    return text.startsWith("@") ? row.with("id", id(text, path + "id", unknown)) : row;
  }

  private String id(String name, String path, List<Finding> unknown) {
    UUID id = ids.get(name);
    if (id == null) {
      unknown.add(Finding.block("line.unknown-name", path));
      return "";
    }
    return id.toString();
  }

  /// Keeps the names that a form gave to what was made of it.
  ///
  /// @param made path in the form → id; the blank path is the line's own
  /// @param main what the line's own name stands for when nothing was made under the blank path
  /// @return the names with their ids, in the order of the form
  Map<String, UUID> learn(Form form, Map<String, UUID> made, Optional<UUID> main) {
    Map<String, UUID> learnt = new java.util.LinkedHashMap<>();
    String own = form.text(AS).strip();
    if (!own.isBlank()) {
      Optional.ofNullable(made.get("")).or(() -> main).ifPresent(id -> learnt.put(own, id));
    }
    made.forEach(
        (path, id) -> {
          String name = rowAt(form, path).map(row -> row.text(AS).strip()).orElse("");
          if (!name.isBlank()) {
            learnt.put(name, id);
          }
        });
    ids.putAll(learnt);
    return learnt;
  }

  private static Optional<Form> rowAt(Form form, String path) {
    Matcher matcher = ROW.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String above = matcher.group(1);
    Optional<Form> parent =
        above.isEmpty() ? Optional.of(form) : rowAt(form, above.substring(0, above.length() - 1));
    int index = Integer.parseInt(matcher.group(3));
    return parent
        .map(form1 -> form1.rows(matcher.group(2)))
        .filter(rows -> index < rows.size())
        .map(rows -> rows.get(index));
  }
}
