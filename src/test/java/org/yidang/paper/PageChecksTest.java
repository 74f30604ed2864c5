package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Tone;
import org.yidang.work.port.page.Type;
import org.yidang.work.port.page.Typeface.Bundled;

/// The checks see what they are there to see: each bad page is reported, the good one is not.
class PageChecksTest {
  private static final Type TYPE = new Type(Bundled.SONG, 10, 0, Tone.INK);

  @Test
  void goodPageHasNoFault() {
    assertThat(faults(List.of(line(100, 100, true, "一二三"), line(100, 120, false, "四")))).isEmpty();
  }

  @Test
  void textThatLeavesItsFrameIsSeen() {
    var run = new Run("一二", TYPE, 290, 110, 20, "");

    assertThat(faults(List.of(new Line(100, 100, 200, 15, true, List.of(run)))))
        .anyMatch(fault -> fault.contains("leaves its frame"));
  }

  @Test
  void frameOutsideThePrintablePageIsSeen() {
    assertThat(faults(List.of(line(5, 100, true, "一"))))
        .anyMatch(fault -> fault.contains("leaves the page"));
  }

  @Test
  void textOverTextIsSeen() {
    assertThat(faults(List.of(line(100, 100, true, "一二三"), line(115, 105, true, "四"))))
        .anyMatch(fault -> fault.contains("lies over"));
  }

  @Test
  void lineThatLeavesItsCellIsSeen() {
    var cell = new Area(90, 90, 100, 40, "facts");

    assertThat(faults(List.of(line(100, 100, true, "一")), List.of(), List.of(cell)))
        .anyMatch(fault -> fault.contains("leaves its cell facts"));
  }

  @Test
  void ruleThroughTextIsSeen() {
    var rule = new Rule(90, 107, 300, 107, 0.5, Tone.INK);

    assertThat(faults(List.of(line(100, 100, true, "一")), List.of(rule), List.of()))
        .anyMatch(fault -> fault.contains("a rule goes through"));
  }

  @Test
  void blankThatLeavesItsCellIsSeen() {
    var cell = new Area(90, 90, 300, 40, "place");
    var rule = new Rule(100, 120, 400, 120, 0.5, Tone.INK);

    assertThat(faults(List.of(), List.of(rule), List.of(cell)))
        .anyMatch(fault -> fault.contains("a blank leaves its cell place"));
  }

  @Test
  void badLineEndsAreSeen() {
    var lines = List.of(line(100, 100, true, "一（"), line(100, 120, false, "，二"));

    assertThat(faults(lines))
        .anyMatch(fault -> fault.contains("a line ends with"))
        .anyMatch(fault -> fault.contains("a line begins with"));
  }

  @Test
  void missingFieldAndCutWordAreSeen() {
    var first = new Run("号12", TYPE, 100, 110, 30, "id");
    var second = new Run("34", TYPE, 100, 130, 20, "id");
    PageSet pages =
        pages(
            List.of(
                new Line(100, 100, 200, 15, true, List.<Ink>of(first)),
                new Line(100, 120, 200, 15, false, List.<Ink>of(second))),
            List.of(),
            List.of());

    assertThat(PageChecks.missingFields(pages, Map.of("id", "号1234"))).isEmpty();
    assertThat(PageChecks.missingFields(pages, Map.of("id", "号1243"))).hasSize(1);
    assertThat(PageChecks.missingFields(pages, Map.of("name", "甲"))).hasSize(1);
    assertThat(PageChecks.cutWords(pages, Map.of("id", "号1234"))).hasSize(1);
  }

  @Test
  void wrongPageNumberIsSeen() {
    PageSet right = pages(List.of(line(100, 100, true, "第1页 共1页")), List.of(), List.of());
    PageSet wrong = pages(List.of(line(100, 100, true, "第1页 共2页")), List.of(), List.of());

    assertThat(PageChecks.wrongNumbers(right)).isEmpty();
    assertThat(PageChecks.wrongNumbers(wrong)).hasSize(1);
  }

  private static Line line(double x, double top, boolean opens, String text) {
    var run = new Run(text, TYPE, x, top + 10, text.length() * 10, "");
    return new Line(x, top, 200, 15, opens, List.of(run));
  }

  private static List<String> faults(List<Line> lines) {
    return faults(lines, List.of(), List.of());
  }

  private static List<String> faults(List<Line> lines, List<Stroke> strokes, List<Area> areas) {
    return PageChecks.faults(pages(lines, strokes, areas));
  }

  private static PageSet pages(List<Line> lines, List<Stroke> strokes, List<Area> areas) {
    return new PageSet("试验", List.of(new Page(595, 842, lines, strokes, areas)));
  }
}
