package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageBreak;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Unprintable;

/// Sets a paper into pages.
public final class Typesetter {
  private static final double MM = SignatureSetter.MM;
  private static final double WIDTH = 210 * MM;
  private static final double HEIGHT = 297 * MM;
  private static final double NUMBER_BELOW_MM = 5;

  private final Fonts fonts;

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /// The pages of `paper`, or the characters that no font has.
  public Laid lay(Document paper) {
    var reader = new AtomReader(fonts);
    var sizes = new Sizes(paper.style());
    var setter = new BlockSetter(reader, sizes.height());
    var parts = new ArrayList<Piece>();
    for (List<Block> section : sections(paper.blocks())) {
      Stack stack = setter.set(section, paper.style().body(), sizes.width());
      parts.addAll(pages(stack, sizes.height()));
    }
    stretchLast(parts, sizes.height());
    var paragraphs = new ParagraphSetter(reader);
    var pages = new ArrayList<Page>();
    for (int i = 0; i < parts.size(); i++) {
      pages.add(page(parts.get(i), paper.style(), sizes, paragraphs, i + 1, parts.size()));
    }
    List<MissingGlyph> missing = reader.missing();
    return missing.isEmpty() ? new PageSet(paper.title(), pages) : new Unprintable(missing);
  }

  /// The type area in points.
  private record Sizes(double left, double top, double width, double height, double foot) {
    Sizes(PageStyle style) {
      this(style, style.foot().parts().isEmpty() ? 0 : style.body().pitch());
    }

    private Sizes(PageStyle style, double foot) {
      this(
          style.margins().left() * MM,
          style.margins().top() * MM,
          WIDTH - (style.margins().left() + style.margins().right()) * MM,
          HEIGHT - (style.margins().top() + style.margins().bottom()) * MM - foot,
          foot);
    }

    double bottom() {
      return top + height + foot;
    }
  }

  private static List<List<Block>> sections(List<Block> blocks) {
    var sections = new ArrayList<List<Block>>();
    var section = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof PageBreak) {
        sections.add(section);
        section = new ArrayList<>();
      } else {
        section.add(block);
      }
    }
    sections.add(section);
    return sections;
  }

  private static List<Piece> pages(Piece all, double height) {
    var pages = new ArrayList<Piece>();
    Piece rest = all;
    while (rest.height() > height + Stack.HAIR) {
      Piece now = rest;
      Optional<Piece.Cut> cut = now.cut(height, false).or(() -> now.cut(height, true));
      if (cut.isEmpty()) {
        throw new IllegalStateException("a piece of the paper is higher than a page");
      }
      pages.add(cut.get().head());
      rest = cut.get().tail();
    }
    pages.add(rest);
    return pages;
  }

  /// Rows that may stretch share what is left of the last page.
  private static void stretchLast(List<Piece> parts, double height) {
    Piece last = parts.getLast();
    double spare = height - last.height() - Stack.HAIR;
    if (last.stretchable() > 0 && spare > 0) {
      parts.set(parts.size() - 1, last.stretched(spare / last.stretchable()));
    }
  }

  private static Page page(
      Piece content,
      PageStyle style,
      Sizes sizes,
      ParagraphSetter paragraphs,
      int number,
      int count) {
    var sheet = new Sheet();
    content.draw(sheet, sizes.left(), sizes.top());
    if (sizes.foot() > 0) {
      paragraphs
          .line(style.foot(), style.body(), Tone.INK)
          .draw(sheet, sizes.left(), sizes.bottom() - sizes.foot());
    }
    if (style.numbered()) {
      Text words = Text.of("第" + number + "页 共" + count + "页");
      LinePiece line = paragraphs.line(words, Look.NOTE, Tone.INK);
      line.draw(
          sheet,
          sizes.left() + (sizes.width() - line.line().width()) / 2,
          sizes.bottom() + NUMBER_BELOW_MM * MM);
    }
    return sheet.page(WIDTH, HEIGHT);
  }
}
