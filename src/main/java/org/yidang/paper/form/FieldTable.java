package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// A table of labels and values. Every form has the same columns: a label and a value over the
/// whole width, or two of each, or a list of people.
final class FieldTable {
  /// Edges in mm: two labels with values at 0, 28.6, 82.5, 111.1; a list at 0, 34, 84.5, 117.5.
  private static final double[] WIDTHS = {28.6, 5.4, 48.5, 2, 26.6, 6.4, 47.5};

  private static final double ROW_MM = 9;
  private static final int REST = 6;

  private final Wording words;
  private final List<Row> rows = new ArrayList<>();

  FieldTable(Wording words) {
    this.words = words;
  }

  FieldTable row(Cell... cells) {
    rows.add(Row.of(cells));
    return this;
  }

  FieldTable wide(String label, String field, String value) {
    return row(label(label), Cell.value(field, value).across(REST));
  }

  FieldTable pair(
      String label, String field, String value, String label2, String field2, String value2) {
    return row(
        label(label),
        Cell.value(field, value).across(2),
        label(label2).across(2),
        Cell.value(field2, value2).across(2));
  }

  FieldTable ticks(String label, String field, List<Tick> ticks) {
    Paragraph choices = Paragraph.choices(Text.EMPTY, Tick.choices(field, ticks));
    return row(label(label), Cell.of(choices).field(field).across(REST));
  }

  /// A long text, at least `mm` high, that takes its share of what is left of the sheet.
  FieldTable story(String label, String field, String value, double mm) {
    return story(label, Cell.story(field, value), mm);
  }

  FieldTable story(String label, Cell content, double mm) {
    rows.add(Row.of(label(label), content.across(REST)).atLeast(mm).stretching());
    return this;
  }

  /// A head and a row for each person: name, then three cells or two.
  FieldTable list(List<String> head, List<List<Cell>> people) {
    var all = new ArrayList<List<Cell>>();
    all.add(head.stream().map(this::label).toList());
    all.addAll(people);
    int[] across = head.size() == 3 ? new int[] {2, 4, 1} : new int[] {2, 2, 2, 1};
    for (List<Cell> row : all) {
      rows.add(
          Row.of(
              IntStream.range(0, row.size()).mapToObj(i -> row.get(i).across(across[i])).toList()));
    }
    return this;
  }

  Cell label(String key) {
    return Cell.label(words.text(key));
  }

  Table table() {
    return table(ROW_MM);
  }

  /// With rows at least `rowMm` high.
  Table table(double rowMm) {
    return Table.fields(WIDTHS).rowMm(rowMm).look(Look.BODY_S4).rows(rows);
  }
}
