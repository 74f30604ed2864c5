package org.yidang.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of text. Without a look of its own it takes that of its surroundings. `before` and `after`
/// are points of space, dropped at the edge of a page; `withNext` keeps it with what follows.
public record Paragraph(
    Text text,
    Optional<Look> look,
    Align align,
    Indent indent,
    double before,
    double after,
    boolean withNext)
    implements Block {

  /// Body text: justified, first line moved in by two characters.
  public static Paragraph body(Text text) {
    return new Paragraph(text, Optional.empty(), Align.JUSTIFY, Indent.TWO, 0, 0, false);
  }

  public static Paragraph body(String text) {
    return body(Text.of(text));
  }

  /// Text that starts at the left edge.
  public static Paragraph flush(Text text) {
    return body(text).indent(Indent.NONE);
  }

  public static Paragraph flush(String text) {
    return flush(Text.of(text));
  }

  /// The title of a paper: 2号 bold Song, centred, long ones in lines of equal length.
  public static Paragraph title(String text) {
    return new Paragraph(
        Text.of(text), Optional.of(Look.TITLE), Align.BALANCE, Indent.NONE, 0, 14, true);
  }

  /// The number of a paper (文号), at the right.
  public static Paragraph number(Text text) {
    return new Paragraph(text, Optional.empty(), Align.RIGHT, Indent.NONE, 0, 6, true);
  }

  /// A heading inside the body, in Hei, kept with what follows.
  public static Paragraph heading(String text) {
    return new Paragraph(
        Text.EMPTY.andIn(Face.HEI, text), Optional.empty(), Align.JUSTIFY, Indent.TWO, 4, 0, true);
  }

  /// Choices to tick, after a label.
  public static Paragraph choices(Text label, List<Choice> choices) {
    Text text = label;
    for (int i = 0; i < choices.size(); i++) {
      text = (i == 0 ? text : text.and("  ")).and(choices.get(i));
    }
    return flush(text).align(Align.LEFT);
  }

  /// Numbered clauses, each a paragraph of its own.
  public static List<Block> clauses(Numbering numbering, List<Text> clauses) {
    var all = new ArrayList<Block>();
    for (int i = 0; i < clauses.size(); i++) {
      all.add(body(Text.of(numbering.mark(i + 1)).and(clauses.get(i))));
    }
    return all;
  }

  public Paragraph look(Look other) {
    return new Paragraph(text, Optional.of(other), align, indent, before, after, withNext);
  }

  public Paragraph align(Align other) {
    return new Paragraph(text, look, other, indent, before, after, withNext);
  }

  public Paragraph indent(Indent other) {
    return new Paragraph(text, look, align, other, before, after, withNext);
  }

  public Paragraph space(double pointsBefore, double pointsAfter) {
    return new Paragraph(text, look, align, indent, pointsBefore, pointsAfter, withNext);
  }

  public Paragraph keptWithNext() {
    return new Paragraph(text, look, align, indent, before, after, true);
  }
}
