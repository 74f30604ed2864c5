package org.yidang.desk.kit.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Row;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// A form filled with what an entity says now, field by field of the same name, as a person would
/// type it.
public final class Filled {
  private Filled() {}

  /// What is absent is left blank.
  public static Form from(Entity entity, Catalogue catalogue, FormSpec spec) {
    Row row = catalogue.row(entity);
    Form form = Form.empty();
    for (Field<?> field : spec.fields()) {
      String text = row.facts().get(catalogue.column(field.name()));
      if (text != null) {
        form = put(form, field, text);
      }
    }
    return form;
  }

  private static Form put(Form form, Field<?> field, String text) {
    return switch (field.kind()) {
      case CHOICE -> form.with(field.name(), code(text));
      case CHOICES ->
          form.withTexts(field.name(), Arrays.stream(text.split(",")).map(Filled::code).toList());
      case YES_NO -> form.with(field.name(), Boolean.parseBoolean(text) ? "yes" : "no");
      case DATE_TIME -> form.with(field.name(), text.replace('T', ' ').substring(0, 16));
      case ROWS -> form.withRows(field.name(), List.of());
      default -> form.with(field.name(), text);
    };
  }

  private static String code(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
