package org.yidang.work.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.kit.text.PlainText;
import org.yidang.kit.text.TextFlaw;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Row;
import org.yidang.rules.Finding;

/// The fields of a form, and the judgement that needs no file: is what was typed readable at all?
///
/// A form that [#check] finds nothing to block in can be read with [Input] without surprises.
public final class FormSpec {
  /// Whoever mistypes more names than this does not mistype.
  private static final int MOST_HINTS = 20;

  private final List<Field<?>> fields;
  private final Set<String> names = new HashSet<>();

  private FormSpec(List<Field<?>> fields) {
    this.fields = List.copyOf(fields);
    for (Field<?> field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("twice: " + field.name());
      }
    }
  }

  public static FormSpec of(Field<?>... fields) {
    return new FormSpec(List.of(fields));
  }

  /// These fields and more after them.
  public FormSpec and(Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return new FormSpec(all);
  }

  /// These fields and those of another form after them.
  public FormSpec and(FormSpec more) {
    return and(more.fields.toArray(Field<?>[]::new));
  }

  /// These fields, none of them needed: for corrections, where what is left out stays.
  public FormSpec allOptional() {
    return new FormSpec(fields.stream().<Field<?>>map(Field::optional).toList());
  }

  /// The form somebody would have typed to get this row; a field is filled from the column of its
  /// name.
  public Form fill(Row row) {
    Form form = Form.empty();
    for (Field<?> field : fields) {
      String fact = row.facts().get(Catalogue.column(field.name()));
      if (fact != null) {
        form = form.put(field.name(), field.typed(fact));
      }
    }
    return form;
  }

  public List<Field<?>> fields() {
    return fields;
  }

  public Optional<Field<?>> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /// Everything wrong with a form by itself, each finding naming its field.
  ///
  /// @param also names that are allowed beside the fields, such as `as` and `id`
  public List<Finding> check(Form form, Set<String> also) {
    List<Finding> findings = new ArrayList<>();
    for (String name : form.names()) {
      if (!names.contains(name) && !also.contains(name)) {
        findings.add(unknown(name, findings.size() < MOST_HINTS));
      }
    }
    fields.forEach(field -> checkField(field, form, findings));
    return findings;
  }

  private Finding unknown(String name, boolean hinted) {
    String shown = TextFlaw.firstIn(name).isPresent() ? "?" : PlainText.cut(name, 40);
    return Nearest.of(shown, hinted ? names : Set.of())
        .map(near -> Finding.block("form.unknown-field.near", shown, near))
        .orElseGet(() -> Finding.block("form.unknown-field", shown));
  }

  private static void checkField(Field<?> field, Form form, List<Finding> findings) {
    switch (field.kind()) {
      case ROWS -> checkRows(field, form, findings);
      case CHOICES -> checkTexts(field, form, findings);
      default -> {
        if (form.values().get(field.name()) instanceof Form.Value value
            && !(value instanceof Form.Text)) {
          findings.add(Finding.block("form.one-text", field.name()));
        } else {
          checkText(field, form.text(field.name()), findings);
        }
      }
    }
  }

  private static void checkText(Field<?> field, String raw, List<Finding> findings) {
    Optional<TextFlaw.Found> flaw = TextFlaw.firstIn(raw);
    if (flaw.isPresent()) {
      findings.add(
          Finding.block(
              "form.text-flaw." + Field.code(flaw.get().flaw()),
              field.name(),
              String.valueOf(flaw.get().position())));
      return;
    }
    String text = Input.clean(field, raw);
    if (text.isEmpty()) {
      if (field.required()) {
        findings.add(Finding.block("form.required", field.name()));
      }
      return;
    }
    int length = PlainText.length(text);
    if (length > field.limit()) {
      findings.add(
          Finding.block(
              "form.too-long",
              field.name(),
              String.valueOf(length),
              String.valueOf(field.limit())));
      return;
    }
    if (field.parser().apply(text) instanceof Parsed.Fault<?>(var rule, var args)) {
      findings.add(new Finding(rule, Finding.Level.BLOCK, field.name(), args));
    }
  }

  private static void checkTexts(Field<?> field, Form form, List<Finding> findings) {
    if (form.values().get(field.name()) instanceof Form.Rows) {
      findings.add(Finding.block("form.list-of-choices", field.name()));
      return;
    }
    List<String> texts = form.texts(field.name());
    if (texts.isEmpty() && field.required()) {
      findings.add(Finding.block("form.required", field.name()));
    }
    if (texts.size() > field.choices().size()) {
      findings.add(
          Finding.block(
              "form.too-many",
              field.name(),
              String.valueOf(texts.size()),
              String.valueOf(field.choices().size())));
      return;
    }
    texts.forEach(text -> checkText(field, text, findings));
  }

  private static void checkRows(Field<?> field, Form form, List<Finding> findings) {
    Form.Value value = form.values().get(field.name());
    List<Form> rows = form.rows(field.name());
    boolean nothing =
        value == null
            || value instanceof Form.Text(String text) && text.isBlank()
            || value instanceof Form.Texts(var texts) && texts.isEmpty();
    if (!nothing && !(value instanceof Form.Rows)) {
      findings.add(Finding.block("form.list-of-rows", field.name()));
      return;
    }
    int typed = (int) rows.stream().filter(row -> !row.isBlank()).count();
    if (typed == 0 && field.required()) {
      findings.add(Finding.block("form.required", field.name()));
    }
    if (typed > field.limit()) {
      findings.add(
          Finding.block(
              "form.too-many", field.name(), String.valueOf(typed), String.valueOf(field.limit())));
      return;
    }
    FormSpec inner = field.rows().orElseThrow();
    for (int i = 0; i < rows.size(); i++) {
      String path = field.name() + "[" + i + "]";
      if (rows.get(i).has(Form.NO_NAME)) {
        findings.add(Finding.block("form.row", path));
      } else if (!rows.get(i).isBlank()) {
        inner.check(rows.get(i), Input.ROW_EXTRAS).forEach(f -> findings.add(f.under(path)));
      }
    }
  }
}
