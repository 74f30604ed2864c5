package org.yidang.desk.kit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// Builds the fields of a form in reading order, and finds the first error when the button is
/// pressed.
public final class Forms {
  private final FormModel form;
  private final FormTools tools;
  private final List<FieldRow> fields = new ArrayList<>();

  public Forms(FormModel form, FormTools tools) {
    this.form = form;
    this.tools = tools;
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

  public MoneyRow money(String name, String words, Function<BigDecimal, String> inWords) {
    return add(new MoneyRow(form, name, words, inWords));
  }

  public DateRow date(String name, String words) {
    return add(new DateRow(form, name, words, tools));
  }

  public DateTimeRow dateTime(String name, String words) {
    return add(new DateTimeRow(form, name, words, tools));
  }

  public ChoiceRow choice(String name, String words, List<Option> options) {
    return add(new ChoiceRow(form, name, words, options));
  }

  public CheckSetRow checkSet(String name, String words, List<Option> options) {
    String separator = tools.words().text("desk.list.separator");
    return add(new CheckSetRow(form, name, words, options, separator));
  }

  public YesRow yes(String name, String words, String yes) {
    return add(new YesRow(form, name, words, yes));
  }

  public PickRow pick(String name, String words, Function<String, List<Suggestion>> find) {
    return add(new PickRow(form, name, words, tools, find));
  }

  public RowsField rows(
      String name, String words, String rowWords, BiConsumer<Forms, Integer> rowFields) {
    return add(new RowsField(form, name, words, tools, rowWords, rowFields));
  }

  /// Adds a field made elsewhere.
  public <F extends FieldRow> F add(F field) {
    fields.add(field);
    return field;
  }

  /// The fields, laid out; what the form says as a whole stands above them.
  public VBox grid() {
    VBox box = new VBox(new LooseNotes(form), new FieldGrid(fields));
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
