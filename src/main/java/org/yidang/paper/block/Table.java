package org.yidang.paper.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A table as wide as its column: the columns share the width in proportion to `widths`. The first
/// `headRows` are repeated where it runs on to a new page. Rows are at least `rowMm` high. Rows and
/// the cells that reach down from rows above must cover every column exactly once, or the paper is
/// refused when it is laid.
public record Table(
    List<Double> widths,
    List<Row> rows,
    int headRows,
    double rowMm,
    boolean ruled,
    Optional<Look> look)
    implements Block {
  public Table {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }

  /// A ruled table for fields.
  public static Table fields(double... widths) {
    return new Table(
        Arrays.stream(widths).boxed().toList(), List.of(), 0, 10, true, Optional.empty());
  }

  /// A table without rules, to set blocks side by side.
  public static Table sideBySide(double... widths) {
    return new Table(
        Arrays.stream(widths).boxed().toList(), List.of(), 0, 0, false, Optional.empty());
  }

  /// A list under a head that is repeated on each page.
  public static Table list(List<String> head, double... widths) {
    Row heads = new Row(head.stream().map(Cell::label).toList(), 0, false);
    return new Table(
        Arrays.stream(widths).boxed().toList(), List.of(heads), 1, 9, true, Optional.empty());
  }

  public Table row(Cell... cells) {
    return row(Row.of(cells));
  }

  public Table row(Row row) {
    return rows(List.of(row));
  }

  public Table rows(List<Row> more) {
    var all = new ArrayList<>(rows);
    all.addAll(more);
    return new Table(widths, all, headRows, rowMm, ruled, look);
  }

  /// Empty rows to write on, until there are `count` rows below the head.
  public Table padded(int count) {
    var all = new ArrayList<>(rows);
    while (all.size() < headRows + count) {
      all.add(Row.of(widths.stream().map(w -> Cell.value("", "")).toList()));
    }
    return new Table(widths, all, headRows, rowMm, ruled, look);
  }

  public Table rowMm(double height) {
    return new Table(widths, rows, headRows, height, ruled, look);
  }

  public Table look(Look other) {
    return new Table(widths, rows, headRows, rowMm, ruled, Optional.of(other));
  }
}
