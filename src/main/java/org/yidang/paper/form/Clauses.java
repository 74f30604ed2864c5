package org.yidang.paper.form;

import java.util.List;
import java.util.stream.IntStream;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// Numbered paragraphs whose texts are the entries of a list field.
final class Clauses {
  private Clauses() {}

  static List<Block> of(Numbering numbering, String field, List<String> texts) {
    List<Text> clauses =
        IntStream.range(0, texts.size())
            .mapToObj(i -> Text.field(field + "[" + i + "]", texts.get(i)))
            .toList();
    return Paragraph.clauses(numbering, clauses);
  }
}
