package org.yidang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;

/// Where lines end. Widths are in characters.
class LineEndsTest {
  private static final Fonts FONTS = new Fonts(List.of());
  private static final Look LOOK = new Look(Face.SONG, 10, 15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "，", "。", "、", "；", "：", "？", "！", "）", "》", "〕", "】", "」", "』", "”", "’", "％", "…", "—",
        "·"
      })
  void noLineBeginsWithAClosingMark(String mark) {
    assertThat(lines("一二三四五" + mark + "六七八九", 5)).noneMatch(line -> line.startsWith(mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "《", "〔", "【", "「", "『", "“", "‘", "¥"})
  void noLineEndsWithAnOpeningMark(String mark) {
    assertThat(lines("一二三四" + mark + "五六七八九", 5)).noneMatch(line -> line.endsWith(mark));
  }

  @Test
  void closingMarkAtTheEndOfAFullLineGivesUpItsEmptyHalf() {
    assertThat(lines("一二三四，五六", 4.5)).containsExactly("一二三四，", "五六");
  }

  @Test
  void twoMarksInARowTakeOneAndAHalfCharacters() {
    assertThat(lines("一二（三）。四五", 6)).containsExactly("一二（三）。", "四五");
    assertThat(lines("甲：“一”乙", 4.6)).containsExactly("甲：“一”", "乙");
  }

  @Test
  void amountsAreNeverBroken() {
    assertThat(lines("共计人民币¥12,300.00已付", 8)).containsExactly("共计人民币", "¥12,300.00已付");
    assertThat(lines("壹万元整（¥12,300.00）已付", 9.5)).containsExactly("壹万元整", "（¥12,300.00）已付");
  }

  @Test
  void numbersStayWithTheirUnits() {
    assertThat(lines("于本月满二十日起的15日内付清", 10)).containsExactly("于本月满二十日起的", "15日内付清");
    assertThat(lines("依照该法的规定第32条处理", 8)).containsExactly("依照该法的规定", "第32条处理");
  }

  @Test
  void dateIsKeptWholeWhereThatCostsLittle() {
    assertThat(lines("双方约定最迟应于2026年12月31日以前付清", 14)).containsExactly("双方约定最迟应于2026年12月", "31日以前付清");
    assertThat(lines("双方约定最迟应当于本年度终结束之前付清即2026年12月3日以前", 20))
        .containsExactly("双方约定最迟应当于本年度终结束之前付清即", "2026年12月3日以前");
  }

  @Test
  void dashesAndDotsAreNotCut() {
    assertThat(lines("一二三四——五六", 5)).containsExactly("一二三", "四——五六");
    assertThat(lines("一二三四……五六", 5)).containsExactly("一二三", "四……五六");
  }

  @Test
  void nameIsKeptWhole() {
    Text text = Text.of("一二三四五六").andKept("name", "买买提·壬样𠮷").and("七");

    assertThat(lines(text, 9)).containsExactly("一二三四五六", "买买提·壬样𠮷七");
  }

  @Test
  void nameThatNoLineCanHoldIsCut() {
    Text text = Text.of("一二").andKept("name", "买买提·壬样𠮷");

    assertThat(lines(text, 5)).containsExactly("一二买买", "提·壬样𠮷");
  }

  @Test
  void numberThatNoLineCanHoldIsCutAtTheLastPlaceThatFits() {
    assertThat(lines("账号6222020200112233445566778899", 6))
        .containsExactly("账号6222020", "20011223344", "5566778899");
  }

  @Test
  void lastCharacterIsNotLeftAlone() {
    assertThat(lines("一二三四五六七八九十一二三四五六七八九十情况。", 22)).containsExactly("一二三四五六七八九十一二三四五六七八九十", "情况。");
  }

  @Test
  void spaceAtTheEndOfALineIsDropped() {
    assertThat(lines("Yidang Yidang Yidang", 8)).containsExactly("Yidang Yidang", "Yidang");
  }

  @Test
  void openingMarkTakesTheSpaceBehindItAlong() {
    assertThat(lines("一二三四（ 五六七", 5.5)).containsExactly("一二三四", "（ 五六七");
  }

  @Test
  void addressOfASiteIsOneWord() {
    assertThat(lines("见https://a.example/b?c=1;d,e页", 18))
        .containsExactly("见https://a.example/b?c=1;d,e页");
    assertThat(lines("一二三四五六七八九十见https://a.example/b?c=1", 18))
        .containsExactly("一二三四五六七八九十见", "https://a.example/b?c=1");
  }

  @Test
  void bracketedYearStandsCloseToTheNumber() {
    assertThat(width("〔2026〕7号")).isCloseTo(width("〔2026〕") + width("7号") - 5, within(0.001));
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(lines("", 5)).containsExactly("");
  }

  private static double width(String text) {
    return atoms(Text.of(text)).stream().mapToDouble(Atom::width).sum();
  }

  private static List<Atom> atoms(Text text) {
    return new AtomReader(FONTS).read(text, LOOK).getFirst();
  }

  private static List<String> lines(String text, double chars) {
    return lines(Text.of(text), chars);
  }

  private static List<String> lines(Text text, double chars) {
    List<Atom> atoms = atoms(text);
    double width = chars * LOOK.size();
    var lines = new ArrayList<String>();
    for (Breaker.Range range : new Breaker(atoms, LOOK.size()).lines(width, width)) {
      var line = new StringBuilder();
      atoms.subList(range.from(), range.to()).forEach(a -> line.appendCodePoint(a.codePoint()));
      lines.add(line.toString());
    }
    return lines;
  }
}
