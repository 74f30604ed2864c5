package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Tone;

/// A set table, or the part of one that is still to be placed.
final class TablePiece implements Piece {
  /// Column edges from 0 to the full width, padding of cells, and whether rules are drawn.
  record Frame(List<Double> edges, double padX, double padY, boolean ruled) {
    int columns() {
      return edges.size() - 1;
    }
  }

  /// The least height of a row, and whether it would take more.
  record RowFrame(double least, boolean stretch) {}

  /// Rows lower than this are not cut but moved.
  private static final double CUT_FROM = 120;

  private final Frame frame;
  private final List<RowFrame> rows;
  private final List<CellPiece> cells;
  private final Optional<TablePiece> head;

  /// The height of each row: what its own cells need, then what cells over several rows need more.
  private final double[] heights;

  TablePiece(Frame frame, List<RowFrame> rows, List<CellPiece> cells, Optional<TablePiece> head) {
    this.frame = frame;
    this.rows = List.copyOf(rows);
    this.cells = List.copyOf(cells);
    this.head = head;
    this.heights = new double[rows.size()];
    for (int r = 0; r < heights.length; r++) {
      heights[r] = rows.get(r).least();
    }
    cells.stream()
        .sorted(Comparator.comparingInt(cell -> cell.span().down()))
        .forEach(this::makeRoom);
  }

  private void makeRoom(CellPiece cell) {
    int last = cell.span().rowEnd() - 1;
    double have = sum(heights, cell.span().row(), last + 1);
    double need = cell.content().height() + 2 * frame.padY();
    heights[last] += Math.max(0, need - have);
  }

  /// The same table with rows to repeat in front of every part.
  TablePiece under(TablePiece repeated) {
    return new TablePiece(frame, rows, cells, Optional.of(repeated));
  }

  private double headHeight() {
    return head.map(TablePiece::height).orElse(0.0);
  }

  @Override
  public double height() {
    return headHeight() + sum(heights, 0, heights.length);
  }

  private static double sum(double[] heights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += heights[i];
    }
    return sum;
  }

  @Override
  public Optional<Cut> cut(double room, boolean force) {
    double left = room - headHeight();
    if (left <= Stack.HAIR) {
      return Optional.empty();
    }
    int whole = 0;
    while (whole < heights.length && heights[whole] <= left + Stack.HAIR) {
      left -= heights[whole++];
    }
    if (whole == heights.length) {
      return Optional.empty();
    }
    if (left > Stack.HAIR && (heights[whole] >= CUT_FROM || force)) {
      Optional<Cut> inside = cutAt(whole, left, false);
      if (inside.isPresent()) {
        return inside;
      }
    }
    for (int r = whole; r > 0; r--) {
      if (!spanned(r)) {
        return cutAt(r, 0, false);
      }
    }
    if (!force) {
      return Optional.empty();
    }
    return whole > 0 ? cutAt(whole, 0, true) : cutAt(0, left, true);
  }

  private boolean spanned(int row) {
    return cells.stream().anyMatch(c -> c.span().row() < row && c.span().rowEnd() > row);
  }

  /// Cuts in front of row `row`, or through it so that `inside` points of it stay.
  private Optional<Cut> cutAt(int row, double inside, boolean force) {
    boolean through = inside > 0;
    var above = new ArrayList<CellPiece>();
    var below = new ArrayList<CellPiece>();
    boolean parted = !through;
    for (CellPiece cell : cells) {
      CellPiece.Span span = cell.span();
      if (span.rowEnd() <= row) {
        above.add(cell);
      } else if (span.row() > row || (span.row() == row && !through)) {
        below.add(
            cell.placed(
                new CellPiece.Span(span.row() - row, span.column(), span.down(), span.across()),
                cell.content()));
      } else {
        double room = sum(heights, span.row(), row) + inside - 2 * frame.padY();
        Optional<CellPiece.Halves> halves = cell.cut(room, force);
        if (halves.isEmpty()) {
          return Optional.empty();
        }
        parted |= halves.get().parted();
        int downAbove = row - span.row() + (through ? 1 : 0);
        int downBelow = span.rowEnd() - row;
        above.add(
            cell.placed(
                new CellPiece.Span(span.row(), span.column(), downAbove, span.across()),
                halves.get().head()));
        below.add(
            cell.placed(
                new CellPiece.Span(0, span.column(), downBelow, span.across()),
                halves.get().tail()));
      }
    }
    return parted ? Optional.of(join(row, inside, above, below)) : Optional.empty();
  }

  private Cut join(int row, double inside, List<CellPiece> above, List<CellPiece> below) {
    var rowsAbove = new ArrayList<>(rows.subList(0, row));
    var rowsBelow = new ArrayList<>(rows.subList(row, rows.size()));
    if (inside > 0) {
      rowsAbove.add(new RowFrame(inside, false));
      rowsBelow.set(0, new RowFrame(0, rows.get(row).stretch()));
    }
    return new Cut(
        new TablePiece(frame, rowsAbove, above, head),
        new TablePiece(frame, rowsBelow, below, head));
  }

  @Override
  public int stretchable() {
    return (int) rows.stream().filter(RowFrame::stretch).count();
  }

  @Override
  public Piece stretched(double extra) {
    var more = new ArrayList<RowFrame>();
    for (int r = 0; r < heights.length; r++) {
      boolean stretch = rows.get(r).stretch();
      more.add(new RowFrame(stretch ? heights[r] + extra : rows.get(r).least(), stretch));
    }
    return new TablePiece(frame, more, cells, head);
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    head.ifPresent(piece -> piece.draw(sheet, x, y));
    double[] tops = new double[heights.length + 1];
    tops[0] = y + headHeight();
    for (int r = 0; r < heights.length; r++) {
      tops[r + 1] = tops[r] + heights[r];
    }
    for (CellPiece cell : cells) {
      CellPiece.Span span = cell.span();
      double left = x + frame.edges().get(span.column());
      double width = x + frame.edges().get(span.columnEnd()) - left;
      double top = tops[span.row()];
      double height = tops[span.rowEnd()] - top;
      double spare = height - 2 * frame.padY() - cell.content().height();
      double down = cell.top() ? frame.padY() : frame.padY() + Math.max(0, spare / 2);
      sheet.area(new Area(left, top, width, height, cell.field()));
      cell.content().draw(sheet, left + frame.padX(), top + down);
    }
    if (frame.ruled()) {
      rule(sheet, x, tops);
    }
  }

  /// Draws every edge of every cell once, neighbours joined into one rule.
  private void rule(Sheet sheet, double x, double[] tops) {
    int columns = frame.columns();
    boolean[][] across = new boolean[rows.size() + 1][columns];
    boolean[][] down = new boolean[columns + 1][rows.size()];
    for (CellPiece cell : cells) {
      CellPiece.Span s = cell.span();
      for (int c = s.column(); c < s.columnEnd(); c++) {
        across[s.row()][c] = true;
        across[s.rowEnd()][c] = true;
      }
      for (int r = s.row(); r < s.rowEnd(); r++) {
        down[s.column()][r] = true;
        down[s.columnEnd()][r] = true;
      }
    }
    for (int r = 0; r <= rows.size(); r++) {
      boolean shared = r == 0 && head.isPresent();
      for (int c = 0, end; !shared && c < columns; c = end) {
        end = c + 1;
        while (across[r][c] && end < columns && across[r][end]) {
          end++;
        }
        if (across[r][c]) {
          stroke(sheet, x + edge(c), tops[r], x + edge(end), tops[r]);
        }
      }
    }
    for (int c = 0; c <= columns; c++) {
      for (int r = 0, end; r < rows.size(); r = end) {
        end = r + 1;
        while (down[c][r] && end < rows.size() && down[c][end]) {
          end++;
        }
        if (down[c][r]) {
          stroke(sheet, x + edge(c), tops[r], x + edge(c), tops[end]);
        }
      }
    }
  }

  private double edge(int column) {
    return frame.edges().get(column);
  }

  private static void stroke(Sheet sheet, double x1, double y1, double x2, double y2) {
    sheet.stroke(new Rule(x1, y1, x2, y2, LineSetter.RULE, Tone.INK), 0, 0);
  }
}
