package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Look;
import org.yidang.paper.font.Bounds;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Type;
import org.yidang.work.port.page.Typeface;

/// Places the atoms of one line: aligns, spreads what is left over, and joins neighbours of one
/// kind into runs.
final class LineSetter {
  static final double RULE = 0.5;
  private static final double ASCENT = 0.88;
  static final double UNDERLINE = 0.2;
  private static final double WIDEST_SPACING = 0.3;
  private static final double CLOSE_ENOUGH = 1e-6;

  /// The frame of a line: where it begins, how wide it is, whether it begins or ends a paragraph,
  /// and how many atoms at its beginning are not spread, because they stand out of the paragraph.
  record Frame(double x, double width, boolean opens, boolean last, int fixed) {}

  private final Fonts fonts;
  private final Look look;
  private final Align align;

  LineSetter(Fonts fonts, Look look, Align align) {
    this.fonts = fonts;
    this.look = look;
    this.align = align;
  }

  static double baseline(Look look) {
    return (look.pitch() - look.size()) / 2 + ASCENT * look.size();
  }

  LinePiece set(List<Atom> atoms, Frame frame) {
    double baseline = baseline(look);
    double natural = atoms.stream().mapToDouble(Atom::width).sum();
    double slack = frame.width() - natural;
    List<Atom> shown = atoms;
    if (slack < 0 && !atoms.isEmpty()) {
      Atom last = atoms.getLast();
      double less = Math.min(-slack, last.origin().trim());
      shown = new ArrayList<>(atoms.subList(0, atoms.size() - 1));
      shown.add(last.width(last.width() - less));
      slack += less;
    }
    if (slack > 0 && atoms.stream().anyMatch(atom -> atom.origin().elastic())) {
      shown = stretched(atoms, slack);
      slack = 0;
    }
    double spacing = spacing(shown, slack, frame);
    double x = frame.x() + (spacing > 0 ? 0 : start(slack));
    double[] lefts = new double[shown.size()];
    double[] gaps = new double[shown.size()];
    for (int i = 0; i < shown.size(); i++) {
      gaps[i] = i >= frame.fixed() && open(shown, i) ? spacing : 0;
      lefts[i] = x;
      x += shown.get(i).width() + gaps[i];
    }
    Line line =
        new Line(
            frame.x(),
            0,
            frame.width(),
            look.pitch(),
            frame.opens(),
            inks(shown, lefts, gaps, baseline));
    return new LinePiece(line, strokes(shown, lefts, gaps, baseline));
  }

  private static List<Atom> stretched(List<Atom> atoms, double slack) {
    long count = atoms.stream().filter(atom -> atom.origin().elastic()).count();
    return atoms.stream()
        .map(a -> a.origin().elastic() ? a.width(a.width() + slack / count) : a)
        .toList();
  }

  private double start(double slack) {
    return switch (align) {
      case CENTER, BALANCE -> Math.max(0, slack / 2);
      case RIGHT -> Math.max(0, slack);
      case LEFT, JUSTIFY, SPREAD -> 0;
    };
  }

  private double spacing(List<Atom> atoms, double slack, Frame frame) {
    boolean fill = align == Align.SPREAD || (align == Align.JUSTIFY && !frame.last());
    if (!fill || slack <= 0) {
      return 0;
    }
    int places = 0;
    for (int i = frame.fixed(); i < atoms.size(); i++) {
      places += open(atoms, i) ? 1 : 0;
    }
    double spacing = places == 0 ? 0 : slack / places;
    return align == Align.JUSTIFY && spacing > WIDEST_SPACING * look.size() ? 0 : spacing;
  }

  /// Whether space may be added after an atom: not inside words, numbers and blanks.
  private static boolean open(List<Atom> atoms, int i) {
    if (i + 1 >= atoms.size()) {
      return false;
    }
    Atom a = atoms.get(i);
    Atom b = atoms.get(i + 1);
    boolean word = a.kind() == Kind.LATIN && b.kind() == Kind.LATIN;
    boolean amount = a.kind() == Kind.OPEN && b.kind() == Kind.LATIN && a.codePoint() != '（';
    boolean pad = a.kind() == Kind.PAD || b.kind() == Kind.PAD;
    return !word && !amount && !pad && !(dash(a) && dash(b));
  }

  private List<Ink> inks(List<Atom> atoms, double[] lefts, double[] gaps, double baseline) {
    var inks = new ArrayList<Ink>();
    for (int i = 0; i < atoms.size(); ) {
      Atom atom = atoms.get(i);
      if (atom.kind() == Kind.BOX) {
        boolean ticked = atom.codePoint() == '☑';
        inks.add(new Box(lefts[i], baseline, atom.width(), ticked, atom.origin().field()));
        i++;
      } else if (atom.face().isEmpty()) {
        i++;
      } else {
        int end = runEnd(atoms, gaps, i);
        inks.add(run(atoms, lefts, gaps, i, end, baseline));
        i = end;
      }
    }
    return inks;
  }

  private static int runEnd(List<Atom> atoms, double[] gaps, int from) {
    Atom first = atoms.get(from);
    int end = from + 1;
    double extra = extra(atoms, gaps, from);
    while (end < atoms.size()) {
      Atom atom = atoms.get(end);
      boolean same =
          atom.kind() != Kind.BOX
              && atom.face().equals(first.face())
              && atom.origin().field().equals(first.origin().field());
      if (!same || Math.abs(extra(atoms, gaps, end - 1) - extra) > CLOSE_ENOUGH) {
        break;
      }
      end++;
    }
    return end;
  }

  /// The space after an atom beyond what its font gives.
  private static double extra(List<Atom> atoms, double[] gaps, int i) {
    return gaps[i] + atoms.get(i).width() - atoms.get(i).advance();
  }

  private Run run(
      List<Atom> atoms, double[] lefts, double[] gaps, int from, int end, double baseline) {
    var text = new StringBuilder();
    atoms.subList(from, end).forEach(atom -> text.appendCodePoint(atom.codePoint()));
    Atom first = atoms.get(from);
    double spacing = end - from > 1 ? extra(atoms, gaps, from) : 0;
    double width = lefts[end - 1] + atoms.get(end - 1).width() - lefts[from];
    Typeface face = first.face().orElseThrow();
    return new Run(
        text.toString(),
        new Type(face, look.size(), spacing, Tone.INK),
        lefts[from],
        baseline,
        width,
        first.origin().field());
  }

  private List<Stroke> strokes(List<Atom> atoms, double[] lefts, double[] gaps, double baseline) {
    var strokes = new ArrayList<Stroke>();
    for (int i = 0; i < atoms.size(); ) {
      if (!atoms.get(i).origin().underline()) {
        i++;
        continue;
      }
      int end = i;
      while (end < atoms.size() && atoms.get(end).origin().underline()) {
        end++;
      }
      double y = baseline + UNDERLINE * look.size();
      double right = lefts[end - 1] + atoms.get(end - 1).width();
      strokes.add(new Rule(lefts[i], y, right, y, RULE, Tone.INK));
      i = end;
    }
    for (int i = 0, end; i < atoms.size(); i = end) {
      end = i + 1;
      while (dash(atoms.get(i)) && end < atoms.size() && dash(atoms.get(end))) {
        end++;
      }
      for (int k = i; end - i > 1 && k < end; k++) {
        double right = lefts[k] + atoms.get(k).width();
        strokes.addAll(dash(atoms.get(k), lefts[k], right, k + 1 == end, baseline));
      }
    }
    return strokes;
  }

  private static boolean dash(Atom atom) {
    return atom.codePoint() == '—';
  }

  /// Closes the gap that fonts leave after a dash in a row: up to the next one, or to where the
  /// last one would end if it filled its square.
  private List<Rule> dash(Atom atom, double left, double right, boolean last, double baseline) {
    Bounds ink = fonts.bounds(atom.face().orElseThrow(), '—');
    double size = look.size();
    double y = baseline - (ink.low() + ink.high()) / 2 * size;
    double thickness = (ink.high() - ink.low()) * size;
    double from = left + ink.right() * size - thickness / 4;
    double until = right + (last ? -ink.left() * size - thickness / 2 : ink.left() * size);
    return until <= from
        ? List.of()
        : List.of(new Rule(from, y, until, y, Math.round(thickness * 1000) / 1000.0, Tone.INK));
  }
}
