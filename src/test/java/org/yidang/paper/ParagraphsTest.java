package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Choice;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;

class ParagraphsTest {
  private static final double LEFT = 25 * 72 / 25.4;
  private static final double RIGHT = 185 * 72 / 25.4;
  private static final String LONG = "双方当事人经过充分协商自愿达成如下协议内容如下所述".repeat(4);

  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));

  @Test
  void bodyIsMovedInByTwoCharactersAndEndsEvenly() {
    List<Line> lines = lines(Paragraph.body(LONG));

    assertThat(left(lines.getFirst())).isCloseTo(LEFT + 28, offset(0.01));
    assertThat(left(lines.get(1))).isCloseTo(LEFT, offset(0.01));
    for (Line line : lines.subList(0, lines.size() - 1)) {
      assertThat(right(line)).isCloseTo(RIGHT, offset(0.01));
    }
  }

  @Test
  void titleOfTwoLinesIsCutInTheMiddle() {
    List<Line> lines = lines(Paragraph.title("青石镇人民调解委员会关于邻里漏水纠纷的人民调解协议书"));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).text().length()).isBetween(13, 14);
  }

  @Test
  void wordsOfTheSpeakerStandOutAndTheOthersAlign() {
    List<Line> lines = lines(Paragraph.flush("调解员：\t" + LONG).indent(Indent.hanging(6)));

    assertThat(left(lines.get(0))).isCloseTo(LEFT, offset(0.01));
    assertThat(lines.get(0).inks().get(1).x()).isCloseTo(LEFT + 6 * 14, offset(0.01));
    assertThat(left(lines.get(1))).isCloseTo(LEFT + 6 * 14, offset(0.01));
  }

  @Test
  void blankReachesToTheEndOfItsLine() {
    Page page = page(Paragraph.flush(Text.of("地点：").andFillToEnd("place", "调解室")));

    Rule rule = (Rule) page.strokes().getFirst();
    assertThat(rule.x1()).isCloseTo(LEFT + 3 * 14, offset(0.01));
    assertThat(rule.x2()).isCloseTo(RIGHT, offset(0.01));
  }

  @Test
  void blankIsAsWideAsAskedAndItsWordsStandInTheMiddle() {
    Page page = page(Paragraph.flush(Text.of("一式").andFill("copies", "四", 5).and("份")));

    Rule rule = (Rule) page.strokes().getFirst();
    Ink word = page.lines().getFirst().inks().get(1);
    assertThat(rule.x2() - rule.x1()).isCloseTo(5 * 14, offset(0.01));
    assertThat(word.x() + word.width() / 2).isCloseTo((rule.x1() + rule.x2()) / 2, offset(0.01));
  }

  @Test
  void labelIsSpreadOverItsColumn() {
    Line line = lines(Paragraph.flush("卷名").align(Align.SPREAD)).getFirst();

    assertThat(left(line)).isCloseTo(LEFT, offset(0.01));
    assertThat(right(line)).isCloseTo(RIGHT, offset(0.01));
  }

  @Test
  void tickedAndOpenBoxesCanBeTold() {
    List<Ink> inks =
        lines(
                Paragraph.choices(
                    Text.of("结果："),
                    List.of(new Choice(true, "达成", "result"), new Choice(false, "未达成", "result"))))
            .getFirst()
            .inks();

    assertThat(inks)
        .filteredOn(Box.class::isInstance)
        .extracting(Ink::text)
        .containsExactly("☑", "☐");
  }

  @Test
  void doubleDashIsDrawnWithoutAGapTwoCharactersWide() {
    Page page = page(Paragraph.flush("一——二"));

    Ink last = page.lines().getFirst().inks().getLast();
    assertThat(last.x()).isCloseTo(LEFT + 3 * 14, offset(0.01));
    assertThat(page.strokes()).hasSize(2);
  }

  @Test
  void lineEndsInAValueBeginNewParagraphs() {
    List<Line> lines = lines(Paragraph.body(Text.field("facts", "一\r\n二\n\n三")));

    assertThat(lines).extracting(Line::text).containsExactly("一", "二", "", "三");
    assertThat(lines).allMatch(Line::opens);
  }

  @Test
  void clausesAreNumbered() {
    assertThat(Numbering.CHINESE.mark(1)).isEqualTo("一、");
    assertThat(Numbering.CHINESE.mark(10)).isEqualTo("十、");
    assertThat(Numbering.CHINESE.mark(21)).isEqualTo("二十一、");
    assertThat(Numbering.CHINESE_IN_BRACKETS.mark(12)).isEqualTo("（十二）");
    assertThat(Numbering.ARABIC.mark(3)).isEqualTo("3. ");
    assertThat(Numbering.ARABIC_IN_BRACKETS.mark(3)).isEqualTo("（3）");
  }

  @Test
  void paragraphIsNotCutAfterItsFirstOrBeforeItsLastLine() {
    for (int before = 20; before < 32; before++) {
      Document paper = Document.of("试验", PageStyle.FORM.withoutNumbers());
      for (int i = 0; i < 90 + before; i++) {
        paper = paper.and(Paragraph.body("短"));
      }
      PageSet pages = (PageSet) papers.lay(paper.and(Paragraph.body(LONG)));

      for (Page page : pages.pages()) {
        long count = page.lines().stream().filter(line -> !line.text().equals("短")).count();
        assertThat(count).isNotEqualTo(1);
      }
    }
  }

  private Page page(Block block) {
    Document paper = Document.of("试验", PageStyle.FORM.withoutNumbers()).and(block);
    return ((PageSet) papers.lay(paper)).pages().getFirst();
  }

  private List<Line> lines(Block block) {
    return page(block).lines();
  }

  private static double left(Line line) {
    return line.inks().getFirst().x();
  }

  private static double right(Line line) {
    Run last = (Run) line.inks().getLast();
    return last.x() + last.width();
  }
}
