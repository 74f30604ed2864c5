package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pieces below each other. Space before the first and after the last is dropped.
final class Stack implements Piece {
  /// A piece with the space around it; `withNext`: no page ends after it.
  record Item(Piece piece, double before, double after, boolean withNext) {
    static Item of(Piece piece) {
      return new Item(piece, 0, 0, false);
    }

    Item piece(Piece other) {
      return new Item(other, before, after, withNext);
    }

    Item keptWithNext() {
      return new Item(piece, before, after, true);
    }
  }

  static final Stack EMPTY = new Stack(List.of());

  /// Less than this is no height: floating sums differ in the last digits.
  static final double HAIR = 0.001;

  private final List<Item> items;
  private final double height;

  Stack(List<Item> items) {
    this.items = List.copyOf(items);
    double y = 0;
    for (int i = 0; i < items.size(); i++) {
      y += gap(i) + items.get(i).piece().height();
    }
    this.height = y;
  }

  List<Item> items() {
    return items;
  }

  @Override
  public double height() {
    return height;
  }

  private double gap(int i) {
    return i == 0 ? 0 : items.get(i - 1).after() + items.get(i).before();
  }

  @Override
  public Optional<Cut> cut(double room, boolean force) {
    double[] tops = new double[items.size()];
    int over = -1;
    double y = 0;
    for (int i = 0; i < items.size(); i++) {
      tops[i] = y + gap(i);
      y = tops[i] + items.get(i).piece().height();
      if (y > room + HAIR) {
        over = i;
        break;
      }
    }
    if (over < 0) {
      return Optional.empty();
    }
    for (int i = over; i >= 0; i--) {
      Piece piece = items.get(i).piece();
      double inside = i == over ? room - tops[i] : piece.height() - 2 * HAIR;
      Optional<Cut> within = inside <= 0 ? Optional.empty() : piece.cut(inside, false);
      if (within.isPresent()) {
        return Optional.of(split(i, within.get()));
      }
      if (i > 0 && !items.get(i - 1).withNext()) {
        return Optional.of(new Cut(part(0, i), part(i, items.size())));
      }
    }
    return force ? forced(over, room - tops[over]) : Optional.empty();
  }

  private Optional<Cut> forced(int over, double inside) {
    if (over > 0) {
      return Optional.of(new Cut(part(0, over), part(over, items.size())));
    }
    return items.get(0).piece().cut(inside, true).map(cut -> split(0, cut));
  }

  private Cut split(int i, Cut within) {
    Item item = items.get(i);
    var head = new ArrayList<>(items.subList(0, i));
    head.add(item.piece(within.head()));
    var tail = new ArrayList<Item>();
    tail.add(item.piece(within.tail()));
    tail.addAll(items.subList(i + 1, items.size()));
    return new Cut(new Stack(head), new Stack(tail));
  }

  private Stack part(int from, int to) {
    return new Stack(items.subList(from, to));
  }

  @Override
  public void draw(Sheet sheet, double x, double y) {
    double top = y;
    for (int i = 0; i < items.size(); i++) {
      top += gap(i);
      items.get(i).piece().draw(sheet, x, top);
      top += items.get(i).piece().height();
    }
  }

  @Override
  public int stretchable() {
    return items.stream().mapToInt(item -> item.piece().stretchable()).sum();
  }

  @Override
  public Piece stretched(double extra) {
    return new Stack(
        items.stream().map(item -> item.piece(item.piece().stretched(extra))).toList());
  }
}
