package org.yidang.work.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What somebody typed, as a tree: names with a text, a list of texts, or a list of rows.
///
/// The fields of a screen, a saved draft and one line of `apply` are all a form. Nothing in it
/// has
/// been judged: it may be blank, half done or wrong. Immutable.
public final class Form {
  private static final Form EMPTY = new Form(Map.of());

  /// What stands for the name where a row was wanted and something else was typed.
  static final String NO_NAME = "";

  /// What a name stands for.
  public sealed interface Value {}

  /// A single text.
  public record Text(String text) implements Value {}

  /// Several texts, such as ticked choices.
  public record Texts(List<String> texts) implements Value {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /// Rows of a repeated part.
  public record Rows(List<Form> rows) implements Value {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  private final Map<String, Value> values;

  private Form(Map<String, Value> values) {
    this.values = values;
  }

  public static Form empty() {
    return EMPTY;
  }

  /// A form of names and texts in turn.
  public static Form of(String... namesAndTexts) {
    Form form = EMPTY;
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      form = form.with(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return form;
  }

  public Form with(String name, String text) {
    return put(name, new Text(text));
  }

  public Form withTexts(String name, List<String> texts) {
    return put(name, new Texts(texts));
  }

  public Form withRows(String name, List<Form> rows) {
    return put(name, new Rows(rows));
  }

  public Form put(String name, Value value) {
    var copy = new LinkedHashMap<>(values);
    copy.put(name, value);
    return new Form(Collections.unmodifiableMap(copy));
  }

  public Form without(String name) {
    var copy = new LinkedHashMap<>(values);
    copy.remove(name);
    return new Form(Collections.unmodifiableMap(copy));
  }

  /// Nothing but what one name stands for.
  public Form only(String name) {
    Value value = values.get(name);
    return value == null ? EMPTY : EMPTY.put(name, value);
  }

  /// The names in the order in which they were put.
  public Set<String> names() {
    return values.keySet();
  }

  public Map<String, Value> values() {
    return values;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// The text of a name; blank when there is none.
  public String text(String name) {
    return values.get(name) instanceof Text(String text) ? text : "";
  }

  /// The texts of a name; a single text that is not blank counts as one.
  public List<String> texts(String name) {
    return switch (values.get(name)) {
      case Texts(List<String> texts) -> texts;
      case Text(String text) when !text.isBlank() -> List.of(text);
      case null, default -> List.of();
    };
  }

  public List<Form> rows(String name) {
    return values.get(name) instanceof Rows(List<Form> rows) ? rows : List.of();
  }

  /// The text at a path such as `duties[0].due`; blank when there is none.
  public String at(String path) {
    int open = path.indexOf('[');
    if (open < 0) {
      return text(path);
    }
    int close = path.indexOf(']', open);
    List<Form> rows = rows(path.substring(0, open));
    int index = Integer.parseInt(path.substring(open + 1, close));
    return index < rows.size() && close + 2 <= path.length()
        ? rows.get(index).at(path.substring(close + 2))
        : "";
  }

  /// True when nobody has typed anything.
  public boolean isBlank() {
    return values.values().stream()
        .allMatch(
            value ->
                switch (value) {
                  case Text(String text) -> text.isBlank();
                  case Texts(List<String> texts) -> texts.stream().allMatch(String::isBlank);
                  case Rows(List<Form> rows) -> rows.stream().allMatch(Form::isBlank);
                });
  }

  /// As plain maps, lists and texts, to be written as JSON.
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            tree.put(
                name,
                switch (value) {
                  case Text(String text) -> text;
                  case Texts(List<String> texts) -> texts;
                  case Rows(List<Form> rows) -> rows.stream().map(Form::tree).toList();
                }));
    return tree;
  }

  /// From plain maps, lists, texts, numbers and truth values, as JSON gives them.
  ///
  /// A null is left out, also of a list; a number or truth value becomes its text; an object stands
  /// for a list of one row.
  public static Form fromTree(Map<?, ?> tree) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : tree.entrySet()) {
      if (entry.getValue() != null) {
        values.put(String.valueOf(entry.getKey()), value(entry.getValue()));
      }
    }
    return new Form(Collections.unmodifiableMap(values));
  }

  private static Value value(Object raw) {
    return switch (raw) {
      case Map<?, ?> map -> new Rows(List.of(fromTree(map)));
      case List<?> list -> list(list.stream().filter(Objects::nonNull).toList());
      case BigDecimal number -> new Text(number.toPlainString());
      default -> new Text(String.valueOf(raw));
    };
  }

  private static Value list(List<?> items) {
    if (items.stream().noneMatch(Map.class::isInstance)) {
      return new Texts(items.stream().map(String::valueOf).toList());
    }
    List<Form> rows = new ArrayList<>();
    for (Object item : items) {
      rows.add(item instanceof Map<?, ?> map ? fromTree(map) : of(NO_NAME, String.valueOf(item)));
    }
    return new Rows(rows);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /// Says which names there are, never what was typed.
  @Override
  public String toString() {
    return "Form" + values.keySet();
  }
}
