package org.yidang.paper.block;

import java.util.ArrayList;
import java.util.List;

/// A whole paper: its title (also the title of the file), its sheet and its blocks.
public record Document(String title, PageStyle style, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /// A paper without blocks yet.
  public static Document of(String title, PageStyle style) {
    return new Document(title, style, List.of());
  }

  public Document and(Block... more) {
    return and(List.of(more));
  }

  public Document and(List<? extends Block> more) {
    var all = new ArrayList<>(blocks);
    all.addAll(more);
    return new Document(title, style, all);
  }
}
