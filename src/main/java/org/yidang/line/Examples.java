package org.yidang.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yidang.work.Procedure;
import org.yidang.work.Registrar;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// Lines of `apply` made of the examples that each field declares.
final class Examples {
  /// Fields that nearly every procedure has.
  static final Set<String> NEXT = Set.of("nextStep", "nextBy", "nextOn");

  private static final int MOST_OPTIONAL = 4;

  private Examples() {}

  /// A line to read: everything that is needed and a few fields that are not.
  static Map<String, @Nullable Object> brief(Procedure.Spec spec, boolean onFile) {
    return line(spec, onFile, MOST_OPTIONAL);
  }

  /// A line with every field.
  static Map<String, @Nullable Object> whole(Procedure.Spec spec, boolean onFile) {
    return line(spec, onFile, Integer.MAX_VALUE);
  }

  private static Map<String, @Nullable Object> line(
      Procedure.Spec spec, boolean onFile, int optional) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put(Apply.DO, spec.name());
    if (onFile) {
      tree.put(Registrar.FILE.name(), Registrar.FILE.example());
    }
    tree.putAll(form(spec.form(), optional).tree());
    return tree;
  }

  private static Form form(FormSpec spec, int optional) {
    Form form = Form.empty();
    int left = optional;
    for (Field<?> field : spec.fields()) {
      boolean brief = optional == MOST_OPTIONAL;
      boolean wanted = field.required() || left > 0 || field.kind() == FieldKind.ROWS;
      if (!wanted || brief && NEXT.contains(field.name()) && !field.required()) {
        continue;
      }
      left -= field.required() ? 0 : 1;
      form = put(form, field, optional);
    }
    return form;
  }

  private static Form put(Form form, Field<?> field, int optional) {
    if (field.rows().isPresent()) {
      return form.withRows(field.name(), List.of(form(field.rows().get(), optional)));
    }
    return field.kind() == FieldKind.CHOICES
        ? form.withTexts(field.name(), List.of(field.example()))
        : form.with(field.name(), field.example());
  }
}
