package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;

/// Cuts atoms into lines. Each line takes what fits; among the last legal ends the one that leaves
/// the most even line is chosen. Words and kept parts are cut only when no line can hold them.
final class Breaker {
  /// Atoms from `from` to before `to`; trailing spaces are left out.
  record Range(int from, int to, boolean last) {}

  private static final double SLACK = 0.01;
  private static final double SOFT_COST = 0.12;
  private static final double FILLED = 0.5;
  private static final double SPARE = 0.12;

  private final List<Atom> atoms;
  private final double size;
  private final Bond[] bonds;

  /// How full the present line is after each of its atoms.
  private final double[] filled;

  Breaker(List<Atom> atoms, double size) {
    this.atoms = atoms;
    this.size = size;
    this.bonds = new Bond[atoms.size() + 1];
    this.filled = new double[atoms.size() + 1];
    for (int i = 1; i < atoms.size(); i++) {
      bonds[i] = opens(i - 1) ? Bond.KINSOKU : Kinsoku.bond(atoms.get(i - 1), atoms.get(i));
    }
  }

  /// Whether only spaces stand between the atom at `i` and an opening mark before it.
  private boolean opens(int i) {
    int last = i;
    while (last > 0 && atoms.get(last).kind() == Kind.SPACE) {
      last--;
    }
    return atoms.get(last).kind() == Kind.OPEN;
  }

  /// The lines for a first line of `first` points and others of `rest`.
  List<Range> lines(double first, double rest) {
    var ranges = new ArrayList<Range>();
    int start = 0;
    double room = first;
    do {
      int end = end(start, room, rest);
      int next = end;
      while (next < atoms.size() && atoms.get(next).kind() == Kind.SPACE) {
        next++;
      }
      ranges.add(new Range(start, trimmed(start, end), next == atoms.size()));
      start = next;
      room = rest;
    } while (start < atoms.size());
    if (ranges.size() > 1 && lone(ranges.getLast())) {
      accompany(ranges, ranges.size() == 2 ? first : rest);
    }
    return ranges;
  }

  /// A last line of one character, with or without its closing mark.
  private boolean lone(Range range) {
    long characters =
        atoms.subList(range.from(), range.to()).stream()
            .filter(atom -> atom.kind() != Kind.CLOSE)
            .count();
    return characters == 1 && atoms.get(range.from()).kind() == Kind.IDEO;
  }

  /// Gives a lone last character the one before it, if the line above can spare it.
  private void accompany(List<Range> ranges, double room) {
    Range above = ranges.get(ranges.size() - 2);
    int end = above.to() - 1;
    if (above.to() != ranges.getLast().from()
        || end <= above.from() + 1
        || bonds[end] != Bond.FREE
        || atoms.get(end).kind() != Kind.IDEO) {
      return;
    }
    double width = atoms.subList(above.from(), end).stream().mapToDouble(Atom::width).sum();
    if ((room - width) / (end - above.from() - 1) < SPARE * size) {
      ranges.set(ranges.size() - 2, new Range(above.from(), end, false));
      ranges.set(ranges.size() - 1, new Range(end, ranges.getLast().to(), true));
    }
  }

  private int trimmed(int start, int end) {
    int to = end;
    while (to > start && atoms.get(to - 1).kind() == Kind.SPACE) {
      to--;
    }
    return to;
  }

  /// Where the line that begins at `start` ends.
  private int end(int start, double room, double rest) {
    int n = atoms.size();
    double used = 0;
    int fits = start;
    for (int i = start; i < n; i++) {
      Atom atom = atoms.get(i);
      if (atom.kind() != Kind.SPACE && used + atom.width() - atom.origin().trim() > room + SLACK) {
        break;
      }
      used += atom.width();
      fits = i + 1;
      filled[fits - start] = used;
    }
    if (fits == n) {
      return n;
    }
    int best = best(start, fits, room);
    boolean early = best > start && filled[best - start] < FILLED * room;
    if (best > start && !(early && unit(best) > rest)) {
      return best;
    }
    return forced(start, best, fits);
  }

  private int best(int start, int fits, double room) {
    int best = start;
    double least = Double.MAX_VALUE;
    for (int end = fits; end > start; end--) {
      if (end == atoms.size() || bonds[end].compareTo(Bond.SOFT) > 0) {
        continue;
      }
      int last = trimmed(start, end);
      double slack = Math.max(0, room - filled[last - start]);
      double cost = slack / Math.max(1, last - start - 1) / size;
      cost += bonds[end] == Bond.SOFT ? SOFT_COST : 0;
      if (cost < least) {
        least = cost;
        best = end;
      }
      if (filled[end - start] < FILLED * room && best > start) {
        break;
      }
    }
    return best;
  }

  /// The width of what holds together from `start` on.
  private double unit(int start) {
    double width = 0;
    for (int i = start; i < atoms.size(); i++) {
      if (i > start && bonds[i].compareTo(Bond.SOFT) <= 0) {
        break;
      }
      width += atoms.get(i).width();
    }
    return width;
  }

  /// The last place after `start` where only a kept part, else a word is cut; else `start` itself
  /// if the line may end there, else anything is cut.
  private int forced(int floor, int start, int fits) {
    for (Bond bond : List.of(Bond.KEPT, Bond.UNIT, Bond.WORD)) {
      for (int end = fits; end > start; end--) {
        if (bonds[end].compareTo(bond) <= 0) {
          return end;
        }
      }
    }
    return start > floor ? start : Math.max(fits, start + 1);
  }
}
