package org.yidang.desk.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.yidang.words.Words;
import org.yidang.work.form.Field;
import org.yidang.work.form.FormSpec;

/// Builds the fields of a form in reading order, and finds the first error when the button is
/// pressed.
public final class Forms {
  private final FormModel form;
  private final FormTools tools;
  private final String about;
  private final List<FieldRow> fields = new ArrayList<>();
  private Function<String, List<Option>> refs = field -> List.of();

  public Forms(FormModel form, FormTools tools) {
    this(form, tools, "");
  }

  /// @param about what the form is about: where words of its own for its fields stand, such as
  ///     `accept` for `field.accept.on`
  public Forms(FormModel form, FormTools tools, String about) {
    this.form = form;
    this.tools = tools;
    this.about = about;
  }

  public FormModel form() {
    return form;
  }

  public TextRow text(String name, String words) {
    return add(new TextRow(form, name, words));
  }

  public LongTextRow longText(String name, String words) {
    return add(new LongTextRow(form, name, words));
  }

  public MoneyRow money(String name, String words) {
    return add(new MoneyRow(form, name, words));
  }

  public DateRow date(String name, String words) {
    return add(new DateRow(form, name, words, tools));
  }

  public DateTimeRow dateTime(String name, String words) {
    return add(new DateTimeRow(form, name, words, tools));
  }

  public ChoiceRow choice(String name, String words, List<Option> options) {
    return add(new ChoiceRow(form, name, words, options, tools.words()));
  }

  public CheckSetRow checkSet(String name, String words, List<Option> options) {
    return add(new CheckSetRow(form, name, words, options, tools.words()));
  }

  public YesRow yes(String name, String words, String yes) {
    return add(new YesRow(form, name, words, yes));
  }

  public PickRow pick(String name, String words, Function<String, List<Suggestion>> find) {
    return add(new PickRow(form, name, words, tools, find));
  }

  public RowsField rows(String name, String words, String rowWords, Consumer<Forms> rowFields) {
    return add(
        new RowsField(
            form,
            name,
            words,
            tools,
            rowWords,
            row -> {
              Forms forms = new Forms(row, tools, name).offering(refs);
              rowFields.accept(forms);
              return forms;
            }));
  }

  /// The control that fits a declared field, marked as it is declared. Its words are those of
  /// `field.<name>`, or of `field.<about>.<name>` if this form calls the field otherwise; a hint
  /// stands under the same key with `.hint`. Rows are about the field they stand in. What offers
  /// values has a method of its own.
  public FieldRow field(Field<?> field) {
    String name = field.name();
    String label = label(name);
    FieldRow row =
        switch (field.kind()) {
          case TEXT -> longText(name, label).limit(field.limit());
          case MONEY -> money(name, label);
          case DATE -> date(name, label);
          case DATE_TIME -> dateTime(name, label);
          case YES_NO -> yes(name, "", label);
          case CHOICE -> choice(name, label, constants(field));
          case CHOICES -> checkSet(name, label, constants(field));
          case REF -> reference(field, refs.apply(name));
          case ROWS ->
              rows(field, inner -> field.rows().orElseThrow().fields().forEach(inner::field));
          default -> text(name, label);
        };
    return declared(row, field);
  }

  /// Where nothing can be referred to and nothing must be, nothing is asked.
  private FieldRow reference(Field<?> field, List<Option> options) {
    FieldRow row = choice(field.name(), label(field.name()), options);
    boolean asked = field.required() || !options.isEmpty();
    row.setVisible(asked);
    row.setManaged(asked);
    return row;
  }

  /// A field as it stands in a row that is one line high: choices as lists, texts that grow.
  FieldRow inLine(Field<?> field) {
    String name = field.name();
    Words words = tools.words();
    return switch (field.kind()) {
      case TEXT -> declared(longText(name, label(name)).limit(field.limit()).lines(1), field);
      case CHOICE ->
          declared(add(new ChoiceRow(form, name, label(name), constants(field), words, 0)), field);
      case REF ->
          declared(add(new ChoiceRow(form, name, label(name), refs.apply(name), words, 0)), field);
      default -> field(field);
    };
  }

  /// A repeated part with one line for each row, the labels above the first.
  ///
  /// @param names the fields in their order, each with its twelfths: `text:8`
  public RowsField lines(Field<?> field, String... names) {
    return lines(field, "", typed -> List.of(), names);
  }

  /// Where a name is typed, those that fit are offered; the field stands where it was declared.
  public RowsField lines(
      Field<?> field, String offered, Function<String, List<Suggestion>> find, String... names) {
    FormSpec inner = field.rows().orElseThrow();
    return rows(
            field,
            row -> {
              for (String name : names) {
                String[] parts = name.split(":");
                FieldRow made =
                    parts[0].equals(offered)
                        ? row.pick(offered, row.label(offered), find).terse(tools.words())
                        : row.inLine(inner.field(parts[0]).orElseThrow());
                made.span(Integer.parseInt(parts[1]));
              }
            })
        .inLines();
  }

  /// What a reference to something of the file can be chosen from, by the field's name.
  public Forms offering(Function<String, List<Option>> options) {
    refs = options;
    return this;
  }

  private List<Option> constants(Field<?> field) {
    Class<? extends Enum<?>> type = field.type().orElseThrow();
    return Stream.of(type.getEnumConstants())
        .filter(constant -> field.choices().contains(Field.code(constant)))
        .map(constant -> new Option(Field.code(constant), tools.words().label(constant)))
        .toList();
  }

  /// One of the constants of an enum.
  public <E extends Enum<E>> FieldRow choice(Field<E> field, Class<E> type) {
    List<Option> options = Option.of(tools.words(), type);
    return declared(choice(field.name(), label(field.name()), options), field);
  }

  /// Any of the constants of an enum.
  public <E extends Enum<E>> FieldRow choices(Field<E> field, Class<E> type) {
    List<Option> options = Option.of(tools.words(), type);
    return declared(checkSet(field.name(), label(field.name()), options), field);
  }

  /// A repeated part; one row is called by the words of `<key of the field>.row`.
  public RowsField rows(Field<?> field, Consumer<Forms> rowFields) {
    String row = tools.words().text(key(field.name()) + ".row");
    RowsField rows = rows(field.name(), label(field.name()), row, rowFields);
    declared(rows, field);
    return rows;
  }

  private FieldRow declared(FieldRow row, Field<?> field) {
    if (field.required()) {
      row.required();
    }
    String hint = key(field.name()) + ".hint";
    return tools.words().has(hint) ? row.hint(tools.words().text(hint)) : row;
  }

  private String label(String name) {
    return tools.words().text(key(name));
  }

  private String key(String name) {
    String own = "field." + about + "." + name;
    return tools.words().has(own) ? own : "field." + name;
  }

  /// Adds a field made elsewhere.
  public <F extends FieldRow> F add(F field) {
    fields.add(field);
    return field;
  }

  /// The fields, laid out; what the form says as a whole stands above them.
  public VBox grid() {
    VBox box = new Column(new LooseNotes(form), new FieldGrid(fields));
    box.getStyleClass().add("form");
    return box;
  }

  /// All fields in reading order, those of rows among them.
  public List<FieldRow> all() {
    return fields.stream()
        .flatMap(
            field ->
                field instanceof RowsField rows
                    ? Stream.concat(Stream.of(field), rows.inner().stream())
                    : Stream.of(field))
        .toList();
  }

  /// The button was pressed: shows every finding. True if nothing stands in the way; else the
  /// cursor goes to the first error.
  public boolean press() {
    if (form.demand()) {
      return true;
    }
    Optional<FieldRow> first = all().stream().filter(FieldRow::hasError).findFirst();
    first.ifPresent(FieldRow::reveal);
    return false;
  }

  public void focusFirst() {
    if (!fields.isEmpty()) {
      fields.getFirst().focus();
    }
  }
}
