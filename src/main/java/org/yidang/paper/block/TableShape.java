package org.yidang.paper.block;

import java.util.ArrayList;
import java.util.List;

/// Where the cells of a table stand.
public final class TableShape {
  /// A cell with the row and column of its upper left corner.
  public record Place(Cell cell, int row, int column) {}

  private TableShape() {}

  /// The place of every cell, row by row; refuses rows that leave a column open or cover one twice.
  public static List<Place> places(int columns, List<Row> rows) {
    var places = new ArrayList<Place>();
    int[] busyUntil = new int[columns];
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Cell cell : rows.get(r).cells()) {
        while (c < columns && busyUntil[c] > r) {
          c++;
        }
        if (c + cell.across() > columns || r + cell.down() > rows.size()) {
          throw new IllegalArgumentException("row " + (r + 1) + " leaves its table");
        }
        places.add(new Place(cell, r, c));
        for (int k = c; k < c + cell.across(); k++) {
          if (busyUntil[k] > r) {
            throw new IllegalArgumentException("row " + (r + 1) + " covers a cell from above");
          }
          busyUntil[k] = r + cell.down();
        }
        c += cell.across();
      }
      for (int until : busyUntil) {
        if (until <= r) {
          throw new IllegalArgumentException("row " + (r + 1) + " leaves a column open");
        }
      }
    }
    return places;
  }
}
