package org.yidang.work.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One field of a form: its name, what may stand in it, and how its text becomes a value.
///
/// The name is part of the public face of the program: it stands in `apply` lines, in
/// `docs/commands.md`, in drafts and as the id of the control on the screen.
///
/// @param name camelCase
/// @param kind what it holds
/// @param required whether a blank is refused
/// @param limit the most code points (rows for ROWS) it may hold
/// @param hint what the catalogue of commands says about it
/// @param content what it is made of, where that is more than a text
/// @param parser turns a clean text into the value or says what is wrong
/// @param <T> type of the value; for CHOICES and ROWS that of one element
public record Field<T>(
    String name,
    FieldKind kind,
    boolean required,
    int limit,
    Hint hint,
    Content content,
    Function<String, Parsed<T>> parser) {

  /// What the catalogue of commands says.
  ///
  /// @param doc one English line
  /// @param example a valid text, used by tests too
  record Hint(String doc, String example) {
    static final Hint NONE = new Hint("", "");
  }

  /// What a field is made of.
  ///
  /// @param choices the texts allowed, for CHOICE and CHOICES
  /// @param type the enum behind the choices
  /// @param rows what each row consists of, for ROWS
  record Content(
      List<String> choices, Optional<Class<? extends Enum<?>>> type, Optional<FormSpec> rows) {
    static final Content TEXT = new Content(List.of(), Optional.empty(), Optional.empty());
  }

  /// The longest single line.
  public static final int LINE_LIMIT = 200;

  /// The longest text of several lines.
  public static final int TEXT_LIMIT = 8_000;

  public String doc() {
    return hint.doc();
  }

  public String example() {
    return hint.example();
  }

  public List<String> choices() {
    return content.choices();
  }

  public Optional<Class<? extends Enum<?>>> type() {
    return content.type();
  }

  public Optional<FormSpec> rows() {
    return content.rows();
  }

  /// The same field, which must not be left blank.
  public Field<T> needed() {
    return new Field<>(name, kind, true, limit, hint, content, parser);
  }

  /// The same field, which may be left out.
  public Field<T> optional() {
    return new Field<>(name, kind, false, limit, hint, content, parser);
  }

  /// The same field with what stands in the catalogue.
  public Field<T> doc(String line, String validExample) {
    return new Field<>(name, kind, required, limit, new Hint(line, validExample), content, parser);
  }

  public Field<T> atMost(int newLimit) {
    return new Field<>(name, kind, required, newLimit, hint, content, parser);
  }

  /// The same field with a further demand on the value.
  public Field<T> checked(Function<T, Optional<Parsed.Fault<T>>> demand) {
    return new Field<>(
        name,
        kind,
        required,
        limit,
        hint,
        content,
        text ->
            switch (parser.apply(text)) {
              case Parsed.Value<T> value ->
                  demand.apply(value.value()).<Parsed<T>>map(fault -> fault).orElse(value);
              case Parsed.Fault<T> fault -> fault;
            });
  }

  /// True for the same field, needed or not.
  public boolean isLike(Field<?> other) {
    return kind == other.kind && name.equals(other.name) && hint.equals(other.hint);
  }

  /// How a fact of a row would have been typed into this field.
  Form.Value typed(String fact) {
    return switch (kind) {
      case CHOICE -> new Form.Text(code(fact));
      case CHOICES -> new Form.Texts(Arrays.stream(fact.split(",")).map(Field::code).toList());
      case YES_NO -> new Form.Text(fact.equals("true") ? "yes" : "no");
      case DATE_TIME -> new Form.Text(fact.replace('T', ' ').replaceFirst(":00$", ""));
      default -> new Form.Text(fact);
    };
  }

  /// How an enum's constant is written in a form: `ON_THE_SPOT` is `on-the-spot`.
  public static String code(Enum<?> constant) {
    return code(constant.name());
  }

  private static String code(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
