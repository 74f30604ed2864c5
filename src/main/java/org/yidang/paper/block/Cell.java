package org.yidang.paper.block;

import java.util.List;
import java.util.Optional;

/// A cell: its blocks, how many columns and rows it covers, and whether its content stands at the
/// top instead of the middle. Without an own look its text takes that of the table.
public record Cell(
    List<Block> content, String field, int across, int down, boolean top, Optional<Look> look) {
  public Cell {
    content = List.copyOf(content);
    if (across < 1 || down < 1) {
      throw new IllegalArgumentException("a cell covers at least one column and one row");
    }
  }

  /// The name of a field, centred.
  public static Cell label(String words) {
    return of(Paragraph.flush(words).align(Align.CENTER));
  }

  /// The value of a field, at the left.
  public static Cell value(String field, String value) {
    return of(Paragraph.flush(Text.field(field, value)).align(Align.JUSTIFY)).field(field);
  }

  /// The value of a field, centred: dates, numbers, short codes.
  public static Cell centred(String field, String value) {
    return of(Paragraph.flush(Text.EMPTY.andKept(field, value)).align(Align.CENTER)).field(field);
  }

  /// A long text: at the top, paragraphs moved in by two characters.
  public static Cell story(String field, String value) {
    return of(Paragraph.body(Text.field(field, value))).field(field).atTop();
  }

  public static Cell of(Block... content) {
    return new Cell(List.of(content), "", 1, 1, false, Optional.empty());
  }

  public static Cell of(List<Block> content) {
    return new Cell(content, "", 1, 1, false, Optional.empty());
  }

  public Cell field(String other) {
    return new Cell(content, other, across, down, top, look);
  }

  public Cell across(int columns) {
    return new Cell(content, field, columns, down, top, look);
  }

  public Cell down(int rows) {
    return new Cell(content, field, across, rows, top, look);
  }

  public Cell atTop() {
    return new Cell(content, field, across, down, true, look);
  }

  public Cell look(Look other) {
    return new Cell(content, field, across, down, top, Optional.of(other));
  }
}
