package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

class TablesTest {
  private static final double TYPE_AREA = (297 - 50) * 72 / 25.4;

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));

  @Test
  void longListRepeatsItsHeadOnEveryPage() {
    Table table = Table.list(List.of("序号", "文书名称"), 1, 4);
    for (int i = 1; i <= 80; i++) {
      table = table.row(Cell.centred("no" + i, "" + i), Cell.value("name" + i, "文书"));
    }

    List<Page> pages = pages(table).pages();

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.lines().getFirst().text()).isEqualTo("序号"));
  }

  @Test
  void headNeverStandsAlone() {
    for (int before = 0; before < 40; before++) {
      var blocks = new ArrayList<Block>();
      for (int i = 0; i < before; i++) {
        blocks.add(Paragraph.body("一"));
      }
      blocks.add(Table.list(List.of("表头"), 1).row(Cell.value("a", "甲")).row(Cell.value("b", "乙")));

      for (Page page : pages(blocks.toArray(Block[]::new)).pages()) {
        List<String> texts = page.lines().stream().map(Line::text).toList();
        assertThat(texts.contains("表头")).isEqualTo(texts.contains("甲") || texts.contains("乙"));
      }
    }
  }

  @Test
  void longCellRunsOnAndTheLabelBesideItStaysInItsRow() {
    String story = "双方就漏水一事各执一词，调解员逐一核对证据。".repeat(90);
    PageSet pages = pages(Table.fields(1, 5).row(Cell.label("调解记录"), Cell.story("minutes", story)));

    assertThat(pages.pages()).hasSizeGreaterThan(1);
    assertThat(PageChecks.faults(pages)).isEmpty();
    assertThat(PageChecks.missingFields(pages, java.util.Map.of("minutes", story))).isEmpty();
  }

  @Test
  void shortRowMovesToTheNextPageAsAWhole() {
    Table table = Table.fields(1, 1);
    for (int i = 0; i < 40; i++) {
      table = table.row(Cell.value("a" + i, "一\n二\n三"), Cell.value("b" + i, "四"));
    }

    for (Page page : pages(table).pages()) {
      List<String> texts = page.lines().stream().map(Line::text).toList();
      assertThat(texts.stream().filter("一"::equals).count())
          .isEqualTo(texts.stream().filter("三"::equals).count());
    }
  }

  @Test
  void rowsCoveredByOneCellStayTogetherWhereAPageCanHoldThem() {
    for (int before = 15; before < 40; before++) {
      var blocks = new ArrayList<Block>();
      for (int i = 0; i < before; i++) {
        blocks.add(Paragraph.body("一"));
      }
      blocks.add(
          Table.fields(1, 2)
              .row(Cell.label("申请人").down(4), Cell.value("a", "甲"))
              .row(Cell.value("b", "乙"))
              .row(Cell.value("c", "丙"))
              .row(Cell.value("d", "丁")));

      Page last = pages(blocks.toArray(Block[]::new)).pages().getLast();

      assertThat(last.lines().stream().map(Line::text)).contains("申请人", "甲", "乙", "丙", "丁");
    }
  }

  @Test
  void stretchingRowFillsTheSheet() {
    Table table =
        Table.fields(1, 4)
            .row(Cell.label("时间"), Cell.value("time", "2026年3月2日"))
            .row(Row.of(Cell.label("记录"), Cell.story("minutes", "无。")).stretching());

    Page page = pages(table).pages().getFirst();

    assertThat(page.areas().stream().mapToDouble(Area::height).sum() / 2)
        .isCloseTo(TYPE_AREA, within());
  }

  @Test
  void valueStandsInTheMiddleOfItsCell() {
    Page page = pages(Table.fields(1).rowMm(40).row(Cell.centred("a", "甲"))).pages().getFirst();

    Area cell = page.areas().getFirst();
    Line line = page.lines().getFirst();
    assertThat(line.top() + line.height() / 2).isCloseTo(cell.y() + cell.height() / 2, within());
    assertThat(line.inks().getFirst().x() + line.inks().getFirst().width() / 2)
        .isCloseTo(cell.x() + cell.width() / 2, within());
  }

  @Test
  void everyEdgeIsDrawnOnce() {
    Table table =
        Table.fields(1, 1, 1)
            .row(Cell.label("一").across(2), Cell.label("二"))
            .row(Cell.label("三"), Cell.label("四").across(2));

    Page page = pages(table).pages().getFirst();

    assertThat(page.strokes()).doesNotHaveDuplicates().hasSize(3 + 4);
  }

  @Test
  void tableWithAHoleOrACellThatReachesOutIsRefused() {
    assertThatThrownBy(() -> pages(Table.fields(1, 1).row(Cell.label("一"))))
        .hasMessage("row 1 leaves a column open");
    assertThatThrownBy(() -> pages(Table.fields(1).row(Cell.label("一").across(2))))
        .hasMessage("row 1 leaves its table");
    assertThatThrownBy(() -> pages(Table.fields(1).row(Cell.label("一").down(2))))
        .hasMessage("row 1 leaves its table");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.1);
  }

  private PageSet pages(Block... blocks) {
    return (PageSet) papers.lay(Document.of("表", PageStyle.FORM).and(blocks));
  }
}
