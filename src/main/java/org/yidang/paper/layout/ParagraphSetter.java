package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// Sets paragraphs into lines, and says between which lines a page may end: never after the first
/// or before the last.
final class ParagraphSetter {
  /// The widest character, in parts of the type size.
  private static final double WIDEST = 1.1;

  /// Columns of fewer characters have no indents.
  private static final double SLIM = 7;

  private final AtomReader reader;
  private final Tightness tightness;

  ParagraphSetter(AtomReader reader, Tightness tightness) {
    this.reader = reader;
    this.tightness = tightness;
  }

  List<Stack.Item> set(Paragraph paragraph, Look around, double width) {
    Look look = fitting(paragraph.look().map(tightness::of).orElse(around), width);
    return inner(paragraph, look, width);
  }

  private List<Stack.Item> inner(Paragraph paragraph, Look look, double width) {
    var items = new ArrayList<Stack.Item>();
    List<List<Atom>> texts = reader.read(paragraph.text(), look);
    for (int i = 0; i < texts.size(); i++) {
      List<LinePiece> lines = lines(texts.get(i), paragraph, look, width);
      for (int k = 0; k < lines.size(); k++) {
        boolean firstOfAll = i == 0 && k == 0;
        boolean lastOfAll = i == texts.size() - 1 && k == lines.size() - 1;
        boolean inside = k < lines.size() - 1 && (k == 0 || k == lines.size() - 2);
        items.add(
            new Stack.Item(
                lines.get(k),
                firstOfAll ? tightness.of(paragraph.before()) : 0,
                lastOfAll ? tightness.of(paragraph.after()) : 0,
                inside || (lastOfAll && paragraph.withNext())));
      }
    }
    return items;
  }

  /// The width of a text set without line ends, but no more than `most`.
  double width(Text text, Look look, double most) {
    double widest = 0;
    for (List<Atom> atoms : reader.read(text, look)) {
      widest = Math.max(widest, atoms.stream().mapToDouble(Atom::width).sum());
    }
    return Math.min(most, widest);
  }

  /// A text as a piece of its own: in the narrowest frame that holds it, at most `most` wide.
  Label label(Text text, Look wanted, Align align, double most) {
    Look look = fitting(wanted, most);
    double width = width(text, look, most);
    return new Label(new Stack(inner(Paragraph.flush(text).align(align), look, width)), width);
  }

  /// A short text with the width of its frame.
  record Label(Stack lines, double width) {
    double height() {
      return lines.height();
    }
  }

  private List<LinePiece> lines(List<Atom> atoms, Paragraph paragraph, Look look, double width) {
    double em = look.size();
    Indent indent = width < SLIM * em ? Indent.NONE : paragraph.indent();
    double left = Math.clamp(indent.left() * em, 0, width / 3);
    double right = Math.clamp(indent.right() * em, 0, width / 3);
    double rest = width - left - right;
    double in = Math.clamp(indent.first() * em, -left, rest / 3);
    var held = new ArrayList<Atom>();
    atoms.forEach(atom -> held.add(narrowed(atom, rest)));
    int fixed = in < 0 ? standOut(held, -in) : 0;
    var breaker = new Breaker(held, em);
    double narrow = paragraph.align() == Align.BALANCE ? balanced(breaker, rest) : rest;
    var setter = new LineSetter(reader.fonts(), look, paragraph.align());
    var lines = new ArrayList<LinePiece>();
    for (Breaker.Range range : breaker.lines(narrow - in, narrow)) {
      boolean opens = lines.isEmpty();
      double x = left + (opens ? in : 0);
      var frame =
          new LineSetter.Frame(x, rest - (opens ? in : 0), opens, range.last(), opens ? fixed : 0);
      lines.add(setter.set(held.subList(range.from(), range.to()), frame));
    }
    return lines;
  }

  /// How many atoms stand out of a hanging paragraph; a tab reaches to where the others begin.
  private static int standOut(List<Atom> atoms, double width) {
    double used = 0;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.kind() == Kind.SPACE && atom.face().isEmpty()) {
        atoms.set(i, atom.width(Math.max(width - used, 0)));
        return i + 1;
      }
      if (used + atom.width() > width + Stack.HAIR) {
        return i;
      }
      used += atom.width();
    }
    return atoms.size();
  }

  /// In a column too narrow for one character the type becomes smaller.
  private static Look fitting(Look look, double width) {
    double most = width / WIDEST;
    return look.size() <= most ? look : new Look(look.face(), most, look.pitch());
  }

  /// A blank gives way where the column is narrower.
  private static Atom narrowed(Atom atom, double room) {
    boolean wide = atom.kind() == Kind.PAD && atom.width() > room / 2;
    return wide ? atom.width(room / 2) : atom;
  }

  /// The least width that needs no more lines, so that they become about equal.
  private static double balanced(Breaker breaker, double width) {
    int count = breaker.lines(width, width).size();
    double low = width / count / 2;
    double high = width;
    while (count > 1 && high - low > 1) {
      double middle = (low + high) / 2;
      if (breaker.lines(middle, middle).size() <= count) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
