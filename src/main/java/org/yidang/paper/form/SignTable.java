package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;

/// A table in which many people sign, each with name, room to write and a day.
final class SignTable {
  private static final double ROW_MM = 10;

  private final Wording words;
  private final List<Row> rows = new ArrayList<>();

  SignTable(Wording words) {
    this.words = words;
  }

  private void seat(String field, String capacity, String name) {
    rows.add(
        Row.of(
            Cell.centred(field + ".capacity", capacity),
            Cell.centred(field + ".name", name),
            Cell.value(field + ".sign", ""),
            Cell.label(words.openDate())));
  }

  SignTable seats(String field, List<Seat> seats) {
    for (int i = 0; i < seats.size(); i++) {
      seat(field + "[" + i + "]", seats.get(i).capacity(), seats.get(i).name());
    }
    return this;
  }

  Table table() {
    List<String> head =
        List.of(
            words.text("paper.sign.capacity"),
            words.text("paper.sign.name"),
            words.text("paper.sign.here"),
            words.text("paper.sign.date"));
    return Table.list(head, 36, 38, 50, 41).rowMm(ROW_MM).look(Look.BODY_S4).rows(rows);
  }
}
