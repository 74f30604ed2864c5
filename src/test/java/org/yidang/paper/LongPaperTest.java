package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.PageSet;

/// Long papers take time in proportion to their length: the bound is wide, but not a square's.
class LongPaperTest {
  private static final Duration WIDE = Duration.ofSeconds(30);

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));

  @Test
  void listOfThreeThousandRows() {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 3000; i++) {
      rows.add(Row.of(Cell.centred("", "" + i), Cell.value("", "文书")));
    }

    assertThat(pages(Table.list(List.of("序号", "名称"), 1, 4).rows(rows))).hasSizeGreaterThan(100);
  }

  @Test
  void paragraphOfAHundredThousandCharacters() {
    assertThat(pages(Paragraph.body("双方自愿达成协议，".repeat(11_000)))).hasSizeGreaterThan(80);
  }

  @Test
  void wordOfAHundredThousandDigits() {
    assertThat(pages(Paragraph.body("1".repeat(100_000)))).hasSizeGreaterThan(40);
  }

  private List<?> pages(Block block) {
    Document paper = Document.of("长", PageStyle.FORM).and(block);
    return Assertions.assertTimeout(WIDE, () -> ((PageSet) papers.lay(paper)).pages());
  }
}
