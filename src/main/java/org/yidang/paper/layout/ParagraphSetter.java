package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;
import org.yidang.work.port.page.Tone;

/// Sets paragraphs into lines, and says between which lines a page may end: never after the first
/// or before the last.
final class ParagraphSetter {
  private final AtomReader reader;

  ParagraphSetter(AtomReader reader) {
    this.reader = reader;
  }

  List<Stack.Item> set(Paragraph paragraph, Look around, double width) {
    Look look = paragraph.look().orElse(around);
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
                firstOfAll ? paragraph.before() : 0,
                lastOfAll ? paragraph.after() : 0,
                inside || (lastOfAll && paragraph.withNext())));
      }
    }
    return items;
  }

  /// A single line of text that is known to be short, in its natural width.
  LinePiece line(Text text, Look look, Tone tone) {
    List<Atom> atoms = reader.read(text, look).getFirst();
    double width = atoms.stream().mapToDouble(Atom::width).sum();
    return new LineSetter(reader.fonts(), look, Align.LEFT, tone)
        .set(atoms, new LineSetter.Frame(0, width, true, true));
  }

  private List<LinePiece> lines(List<Atom> atoms, Paragraph paragraph, Look look, double width) {
    Indent indent = paragraph.indent();
    double em = look.size();
    double left = Math.min(indent.left() * em, width / 2);
    double right = Math.min(indent.right() * em, width / 4);
    double rest = width - left - right;
    double in = Math.clamp(indent.first() * em, -left, rest / 2);
    var breaker = new Breaker(atoms, em);
    double narrow = paragraph.align() == Align.BALANCE ? balanced(breaker, rest) : rest;
    var setter = new LineSetter(reader.fonts(), look, paragraph.align(), Tone.INK);
    var lines = new ArrayList<LinePiece>();
    for (Breaker.Range range : breaker.lines(narrow - in, narrow)) {
      boolean opens = lines.isEmpty();
      double x = left + (opens ? in : 0);
      var frame = new LineSetter.Frame(x, rest - (opens ? in : 0), opens, range.last());
      lines.add(setter.set(atoms.subList(range.from(), range.to()), frame));
    }
    return lines;
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
