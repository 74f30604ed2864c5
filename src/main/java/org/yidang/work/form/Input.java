package org.yidang.work.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.text.HalfWidth;
import org.yidang.kit.text.PlainText;

/// Reads typed values out of a form, field by field.
///
/// [#find] gives nothing for a blank or an unreadable text, [#get] insists: it is for required
/// fields of a form that [FormSpec#check] has passed.
public final class Input {
  /// Names every row may have beside its fields: the id it already has, the name it gets.
  static final Set<String> ROW_EXTRAS = Set.of("id", "as");

  private final Form form;
  private final String path;

  private Input(Form form, String path) {
    this.form = form;
    this.path = path;
  }

  public static Input of(Form form) {
    return new Input(form, "");
  }

  Form form() {
    return form;
  }

  /// Where in the whole form this part stands; blank for the whole.
  public String path() {
    return path;
  }

  /// The path of a field of this part.
  public String path(Field<?> field) {
    return path.isEmpty() ? field.name() : path + "." + field.name();
  }

  public <T> Optional<T> find(Field<T> field) {
    return read(field, form.text(field.name()));
  }

  /// The value of a required field.
  ///
  /// @throws IllegalStateException when the form was not checked before
  public <T> T get(Field<T> field) {
    return find(field).orElseThrow(() -> new IllegalStateException("not checked: " + path(field)));
  }

  /// The text of a field that may be blank.
  public String text(Field<String> field) {
    return find(field).orElse("");
  }

  /// This part with a text in a field that was left blank.
  public Input withDefault(Field<String> field, String text) {
    return text(field).isBlank() ? new Input(form.with(field.name(), text), path) : this;
  }

  /// This part as if nobody had typed anything into some fields.
  public Input without(List<Field<?>> fields) {
    Form less = form;
    for (Field<?> field : fields) {
      less = less.without(field.name());
    }
    return new Input(less, path);
  }

  /// True when a yes-or-no field says yes.
  public boolean yes(Field<Boolean> field) {
    return find(field).orElse(false);
  }

  /// The ticked choices of a field.
  public <T> Set<T> all(Field<T> field) {
    Set<T> values = new LinkedHashSet<>();
    form.texts(field.name()).forEach(text -> read(field, text).ifPresent(values::add));
    return values;
  }

  /// The rows of a repeated part; rows in which nobody has typed anything are passed over.
  public List<Input> rows(Field<?> field) {
    List<Input> inputs = new ArrayList<>();
    List<Form> rows = form.rows(field.name());
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isBlank()) {
        inputs.add(new Input(rows.get(i), path(field) + "[" + i + "]"));
      }
    }
    return inputs;
  }

  /// True when the form has the field at all, even blank: what is left out of a change stays.
  public boolean mentions(Field<?> field) {
    return form.has(field.name());
  }

  /// The id a row already has.
  public Optional<UUID> id() {
    return uuid(form.text("id"));
  }

  static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static <T> Optional<T> read(Field<T> field, String raw) {
    String text = clean(field, raw);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return field.parser().apply(text) instanceof Parsed.Value<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// A typed text without the slips that mean nothing.
  static String clean(Field<?> field, String raw) {
    if (field.kind() == FieldKind.TEXT) {
      return PlainText.tidy(raw);
    }
    String line = PlainText.tidyLine(raw);
    return field.kind().coded() ? PlainText.tidyLine(HalfWidth.of(line)) : line;
  }
}
