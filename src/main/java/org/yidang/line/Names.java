package org.yidang.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// The `@names` of one run of `apply`: a line or a row gives one with `"as"`, later lines use it
/// wherever an id is wanted. A name that is given again stands for the newer thing from then on.
final class Names {
  static final String AS = "as";

  private static final String ID = "id";
  private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{N}._-]{1,60}");
  private static final Pattern ROW = Pattern.compile("^(.*?)(\\w+)\\[(\\d+)]$");

  private final Map<String, UUID> ids = new HashMap<>();

  /// The form with every name in the place of an id replaced by the id.
  ///
  /// @param findings takes a finding for each name that no line has given, and for each that cannot
  ///     be given
  Form resolved(Form form, FormSpec spec, List<Finding> findings) {
    return new Resolving(findings).form(form, spec, "");
  }

  /// One form on its way from names to ids.
  private final class Resolving {
    private final List<Finding> findings;
    private final Set<String> given = new HashSet<>();

    Resolving(List<Finding> findings) {
      this.findings = findings;
    }

    Form form(Form form, FormSpec spec, String path) {
      judgeName(form, path);
      Form resolved = form;
      for (Field<?> field : spec.fields()) {
        if (field.kind() == FieldKind.REF) {
          resolved = ref(resolved, field.name(), path);
        } else if (field.kind() == FieldKind.ROWS && !form.rows(field.name()).isEmpty()) {
          resolved = rows(resolved, field, path);
        }
      }
      return resolved;
    }

    private Form rows(Form form, Field<?> field, String path) {
      FormSpec inner = field.rows().orElseThrow();
      List<Form> rows = new ArrayList<>();
      for (Form row : form.rows(field.name())) {
        String inside = path + field.name() + "[" + rows.size() + "].";
        rows.add(form(ref(row, ID, inside), inner, inside));
      }
      return form.withRows(field.name(), rows);
    }

    private Form ref(Form form, String field, String path) {
      String text = form.text(field).strip();
      if (!text.startsWith("@")) {
        return form;
      }
      UUID id = ids.get(text);
      if (id == null) {
        findings.add(Finding.block("line.unknown-name", path + field));
        return form.without(field);
      }
      return form.with(field, id.toString());
    }

    private void judgeName(Form form, String path) {
      if (!form.has(AS)) {
        return;
      }
      String name = form.text(AS).strip();
      if (!NAME.matcher(name).matches()) {
        findings.add(Finding.block("line.bad-name", path + AS));
      } else if (!given.add(name)) {
        findings.add(Finding.block("line.name-twice", path + AS));
      }
    }
  }

  /// Keeps the names that a form gave to what was made of it.
  ///
  /// @param made path in the form → id; the blank path is the line's own
  /// @param main what the line's own name stands for when nothing was made under the blank path
  /// @return the names with their ids, in the order of the form
  Map<String, UUID> learn(Form form, Map<String, UUID> made, Optional<UUID> main) {
    Map<String, UUID> learnt = new LinkedHashMap<>();
    String own = form.text(AS).strip();
    if (!own.isBlank()) {
      Optional.ofNullable(made.get("")).or(() -> main).ifPresent(id -> learnt.put(own, id));
    }
    made.keySet().stream()
        .sorted()
        .forEach(
            path -> {
              String name = rowAt(form, path).map(row -> row.text(AS).strip()).orElse("");
              if (!name.isBlank()) {
                learnt.put(name, made.get(path));
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
        .map(whole -> whole.rows(matcher.group(2)))
        .filter(rows -> index < rows.size())
        .map(rows -> rows.get(index));
  }
}
