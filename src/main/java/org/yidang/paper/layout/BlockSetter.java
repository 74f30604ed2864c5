package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Gap;
import org.yidang.paper.block.KeepTogether;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageBreak;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.TableShape;

/// Sets blocks to a width, as items of a stack.
final class BlockSetter {
  private static final double MM = SignatureSetter.MM;
  private static final double PAD_X = 4;
  private static final double PAD_Y = 2.5;

  private final ParagraphSetter paragraphs;
  private final SignatureSetter signatures;
  private final double pageHeight;
  private final Tightness tightness;

  BlockSetter(AtomReader reader, double pageHeight, Tightness tightness) {
    this.tightness = tightness;
    this.paragraphs = new ParagraphSetter(reader, tightness);
    this.signatures = new SignatureSetter(paragraphs);
    this.pageHeight = pageHeight;
  }

  Stack set(List<Block> blocks, Look look, double width) {
    var items = new ArrayList<Stack.Item>();
    double space = 0;
    for (Block block : blocks) {
      if (block instanceof Gap gap && !gap.firm()) {
        space += tightness.of(gap.heightMm() * MM);
        continue;
      }
      List<Stack.Item> more = one(block, look, width);
      if (more.isEmpty()) {
        continue;
      }
      Stack.Item first = more.getFirst();
      more.set(
          0,
          new Stack.Item(first.piece(), first.before() + space, first.after(), first.withNext()));
      space = 0;
      if (closes(block) && !items.isEmpty()) {
        items.set(items.size() - 1, items.getLast().keptWithNext());
      }
      items.addAll(more);
    }
    return new Stack(items);
  }

  /// Places to sign and to seal never stand on a page without some text before them.
  private static boolean closes(Block block) {
    return switch (block) {
      case SignatureRows rows -> true;
      case SealPlace seal -> true;
      case KeepTogether keep -> !keep.blocks().isEmpty() && closes(keep.blocks().getFirst());
      case Table table -> !table.ruled() && table.rows().stream().allMatch(BlockSetter::closes);
      case Paragraph p -> false;
      case Gap gap -> false;
      case PageBreak end -> false;
    };
  }

  private static boolean closes(Row row) {
    return row.cells().stream().flatMap(c -> c.content().stream()).anyMatch(BlockSetter::closes);
  }

  private List<Stack.Item> one(Block block, Look look, double width) {
    var items = new ArrayList<Stack.Item>();
    switch (block) {
      case Paragraph paragraph -> items.addAll(paragraphs.set(paragraph, look, width));
      case Table table -> items.add(Stack.Item.of(table(table, look, width)));
      case SignatureRows rows ->
          items.addAll(signatures.set(rows, tightness.of(rows.rowMm() * MM), look, width));
      case SealPlace seal -> items.add(Stack.Item.of(signatures.set(seal, look, width)));
      case Gap gap -> items.add(Stack.Item.of(new Blank(tightness.of(gap.heightMm() * MM))));
      case KeepTogether keep ->
          items.add(Stack.Item.of(new Solid(set(keep.blocks(), look, width))));
      case PageBreak end ->
          throw new IllegalArgumentException("a page can end only between blocks of the paper");
    }
    return items;
  }

  private TablePiece table(Table table, Look around, double width) {
    Look look = table.look().map(tightness::of).orElse(around);
    double sum = table.widths().stream().mapToDouble(w -> w).sum();
    var edges = new ArrayList<Double>();
    double x = 0;
    edges.add(0.0);
    for (double part : table.widths()) {
      x += part;
      edges.add(width * x / sum);
    }
    double padX = table.ruled() ? PAD_X : 0;
    var frame = new TablePiece.Frame(edges, padX, table.ruled() ? PAD_Y : 0, table.ruled());
    List<Row> heads = table.rows().subList(0, table.headRows());
    List<Row> rest = table.rows().subList(table.headRows(), table.rows().size());
    TablePiece body = part(table, rest, frame, look);
    return heads.isEmpty() ? body : body.under(part(table, heads, frame, look));
  }

  private TablePiece part(Table table, List<Row> rows, TablePiece.Frame frame, Look look) {
    var frames = new ArrayList<TablePiece.RowFrame>();
    for (Row row : rows) {
      double least = tightness.of(Math.max(row.minMm(), table.rowMm()) * MM);
      frames.add(new TablePiece.RowFrame(Math.min(least, pageHeight / 2), row.stretch()));
    }
    var cells = new ArrayList<CellPiece>();
    for (TableShape.Place place : TableShape.places(table.widths().size(), rows)) {
      Cell cell = place.cell();
      var span = new CellPiece.Span(place.row(), place.column(), cell.down(), cell.across());
      double width =
          frame.edges().get(span.columnEnd()) - frame.edges().get(span.column()) - 2 * frame.padX();
      Stack content = set(cell.content(), cell.look().map(tightness::of).orElse(look), width);
      cells.add(new CellPiece(span, content, cell.top(), cell.field()));
    }
    return new TablePiece(frame, frames, cells, Optional.empty());
  }
}
