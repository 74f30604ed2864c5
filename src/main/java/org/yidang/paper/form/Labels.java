package org.yidang.paper.form;

import java.util.List;
import java.util.stream.Collectors;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Gap;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// Names of fields, set so that every form has them alike.
final class Labels {
  private static final Look DOWN = new Look(Face.SONG, 12, 14);

  private static final double NUMBER_CHARS = 11;

  private static final double ROOM_MM = 16;

  private Labels() {}

  /// Words written downwards in a narrow column.
  static Cell down(String words) {
    String letters =
        words.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    return Cell.of(Paragraph.flush(letters).align(Align.CENTER).look(DOWN));
  }

  /// The number of a paper, at the right below its title.
  static Paragraph number(String number, Wording words) {
    Text label = Text.of(words.text("paper.label.number"));
    return Paragraph.number(
        number.isBlank()
            ? label.andFill("number", "", NUMBER_CHARS)
            : label.andKept("number", number));
  }

  /// A label in Hei, and its text after it or, while there is none, room to write.
  static List<Block> section(String key, String field, String text, Wording words) {
    Text label = lead(words.text(key));
    return text.isBlank()
        ? List.of(Paragraph.body(label).space(4, 0).keptWithNext(), Gap.mm(ROOM_MM))
        : List.of(Paragraph.body(label.andField(field, text)).space(4, 0));
  }

  /// A further text of the same section, if there is one.
  static List<Block> more(String field, String text) {
    return text.isBlank() ? List.of() : List.of(Paragraph.body(Text.field(field, text)));
  }

  /// A label in Hei and what follows it, as `事由：…` in a running text.
  static Text lead(String label) {
    return Text.EMPTY.andIn(Face.HEI, label);
  }
}
