package org.yidang.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.Signature;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Text;
import org.yidang.paper.font.Fonts;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Ring;

class SignaturesTest {
  private final PdfPapers papers = new PdfPapers(new Fonts(List.of()));

  @Test
  void signaturesAndSealNeverStandOnAPageWithoutText() {
    for (int lines = 1; lines < 45; lines++) {
      var blocks = new ArrayList<Block>();
      for (int i = 0; i < lines; i++) {
        blocks.add(Paragraph.body("正文"));
      }
      blocks.add(SignatureRows.of(1, Signature.of("申请人：", "a").dated(), Signature.of("记录人：", "b")));
      blocks.add(seal());

      PageSet pages = pages(blocks);

      assertThat(pages.pages())
          .as("%s lines", lines)
          .allSatisfy(page -> assertThat(page.lines().getFirst().text()).isEqualTo("正文"));
      Page last = pages.pages().getLast();
      assertThat(last.areas()).extracting(Area::field).containsExactly("a", "b", "");
    }
  }

  @Test
  void sealPlaceIs42MillimetresWide() {
    Page page = pages(List.of(Paragraph.body("正文"), seal())).pages().getFirst();

    Ring ring = (Ring) page.strokes().getFirst();
    assertThat(ring.radius() * 2 * 25.4 / 72).isCloseTo(42, offset(0.001));
  }

  @Test
  void longLabelTakesSeveralLinesAndStillLeavesRoomToSign() {
    var signature = Signature.of("青石家园业主委员会委托代理人（签名、盖章或按指印，代签的须附授权委托书）：", "agent").dated();

    Page page = pages(List.of(SignatureRows.of(2, signature, signature))).pages().getFirst();

    assertThat(page.areas())
        .allSatisfy(area -> assertThat(area.width()).isGreaterThan(18 * 72 / 25.4 - 0.1));
  }

  @Test
  void footStandsOnEveryPage() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 60; i++) {
      blocks.add(Paragraph.body("问：答："));
    }
    Document paper = Document.of("笔录", PageStyle.FORM.foot(Text.of("被调查人（签名）："))).and(blocks);

    assertThat(((PageSet) papers.lay(paper)).pages())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            page ->
                assertThat(page.lines().get(page.lines().size() - 2).text())
                    .isEqualTo("被调查人（签名）："));
  }

  private static SealPlace seal() {
    return new SealPlace(Text.of("青石镇人民调解委员会"), Text.of("2026年3月16日"), true);
  }

  private PageSet pages(List<? extends Block> blocks) {
    return (PageSet) papers.lay(Document.of("签名", PageStyle.FORM).and(blocks));
  }
}
