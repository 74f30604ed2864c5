package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageBreak;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.paper.layout.ParagraphSetter.Label;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;

/// Sets a paper into pages.
public final class Typesetter {
  private static final double MM = SignatureSetter.MM;
  private static final double WIDTH = 210 * MM;
  private static final double HEIGHT = 297 * MM;
  private static final double NUMBER_BELOW_MM = 5;
  private static final double EDGE_MM = 8;
  private static final List<Double> TIGHTER = List.of(0.96, 0.92, 0.88);
  private static final int SHORT = 3;

  private final Fonts fonts;

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /// The pages of `paper`, or the characters that no font has.
  public Laid lay(Document paper) {
    var reader = new AtomReader(fonts);
    PageStyle style = paper.style();
    var paragraphs = new ParagraphSetter(reader, Tightness.NONE);
    Stack foot =
        style.foot().parts().isEmpty()
            ? Stack.EMPTY
            : new Stack(paragraphs.set(Paragraph.flush(style.foot()), style.body(), width(style)));
    var sizes = new Sizes(style, foot.height());
    List<Piece> parts = parts(paper, reader, sizes, Tightness.NONE);
    for (double factor : TIGHTER) {
      if (!spills(parts, sizes)) {
        break;
      }
      List<Piece> fewer = parts(paper, reader, sizes, new Tightness(factor));
      if (fewer.size() < parts.size()) {
        parts = fewer;
        break;
      }
    }
    stretchLast(parts, sizes.height());
    var pages = new ArrayList<Page>();
    for (int i = 0; i < parts.size(); i++) {
      Text words = Text.of("第" + (i + 1) + "页 共" + parts.size() + "页");
      Optional<Label> number =
          style.numbered()
              ? Optional.of(paragraphs.label(words, Look.NOTE, Align.CENTER, sizes.width()))
              : Optional.empty();
      pages.add(page(parts.get(i), foot, sizes, number));
    }
    List<MissingGlyph> missing = reader.missing();
    return missing.isEmpty() ? new PageSet(paper.title(), pages) : new Unprintable(missing);
  }

  private static List<Piece> parts(
      Document paper, AtomReader reader, Sizes sizes, Tightness tightness) {
    var setter = new BlockSetter(reader, sizes.height(), tightness);
    Look body = tightness.of(paper.style().body());
    var parts = new ArrayList<Piece>();
    for (List<Block> section : sections(paper.blocks())) {
      parts.addAll(pages(setter.set(section, body, sizes.width()), sizes.height()));
    }
    return parts;
  }

  /// Whether closer lines are worth a try: a short paper, or a last page that is mostly empty.
  private static boolean spills(List<Piece> parts, Sizes sizes) {
    boolean almostEmpty = parts.getLast().height() < sizes.height() / 3;
    return parts.size() > 1 && (parts.size() <= SHORT || almostEmpty);
  }

  private static double width(PageStyle style) {
    return WIDTH - (style.margins().left() + style.margins().right()) * MM;
  }

  /// The type area in points; the foot stands below `height`.
  private record Sizes(double left, double top, double width, double height, double foot) {
    Sizes(PageStyle style, double foot) {
      this(
          style.margins().left() * MM,
          style.margins().top() * MM,
          Typesetter.width(style),
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

  private static Page page(Piece content, Stack foot, Sizes sizes, Optional<Label> number) {
    var sheet = new Sheet();
    content.draw(sheet, sizes.left(), sizes.top());
    foot.draw(sheet, sizes.left(), sizes.bottom() - foot.height());
    number.ifPresent(
        label ->
            label
                .lines()
                .draw(
                    sheet,
                    sizes.left() + (sizes.width() - label.width()) / 2,
                    Math.min(
                        sizes.bottom() + NUMBER_BELOW_MM * MM,
                        HEIGHT - EDGE_MM * MM - label.height())));
    return sheet.page(WIDTH, HEIGHT);
  }
}
