package org.yidang.paper.block;

import java.util.List;

/// A row of cells, at least `minMm` high. `stretch` lets it take what is left of the last page, so
/// that a form fills its sheet.
public record Row(List<Cell> cells, double minMm, boolean stretch) {
  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(Cell... cells) {
    return new Row(List.of(cells), 0, false);
  }

  public static Row of(List<Cell> cells) {
    return new Row(cells, 0, false);
  }

  public Row atLeast(double mm) {
    return new Row(cells, mm, stretch);
  }

  public Row stretching() {
    return new Row(cells, minMm, true);
  }
}
