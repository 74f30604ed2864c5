package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.KeepTogether;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Span;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// How the minutes of a session are set: a head of fields, the minutes as running text that may go
/// over any number of pages, and a table in which everybody signs.
final class MinutesBlocks {
  private final MinutesPaper paper;
  private final Wording words;

  MinutesBlocks(MinutesPaper paper, Wording words) {
    this.paper = paper;
    this.words = words;
  }

  Document document() {
    String title = words.title(PaperKind.P09);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title).space(0, 4),
            Paragraph.flush(Text.field("count", paper.count()))
                .align(Align.CENTER)
                .space(0, 8)
                .keptWithNext(),
            head())
        .and(minutes())
        .and(standing())
        .and(conclusion());
  }

  private Table head() {
    var table =
        new FieldTable(words)
            .wide("paper.p09.time", "time", paper.time())
            .wide("paper.p09.place", "place", paper.place())
            .wide("paper.p09.matter", "matter", paper.matter())
            .wide("paper.party", "parties", paper.parties())
            .wide("paper.helper", "helpers", paper.helpers());
    if (!paper.absent().isBlank()) {
      table.wide("paper.p09.absent", "absent", paper.absent());
    }
    return table
        .pair(
            "paper.mediator",
            "mediators",
            paper.mediators(),
            "paper.recorder",
            "recorder",
            paper.recorder())
        .pair(
            "paper.p09.way",
            "way",
            paper.way(),
            "paper.p09.recording",
            "recordingNo",
            paper.recordingNo())
        .table();
  }

  private List<Block> minutes() {
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.body(Text.field("told", paper.told())).space(8, 0));
    blocks.add(Paragraph.heading(words.text("paper.p09.minutes")));
    for (int i = 0; i < paper.minutes().size(); i++) {
      blocks.add(said("minutes[" + i + "]", paper.minutes().get(i)));
    }
    return blocks;
  }

  private static Paragraph said(String field, MinutesPaper.Said said) {
    if (said.by().isEmpty()) {
      Look note = new Look(Face.KAI, Sheets.BODY.size(), Sheets.BODY.pitch());
      return Paragraph.body(Text.field(field + ".text", said.text())).look(note);
    }
    return Paragraph.body(
        Text.EMPTY
            .and(new Span(said.by(), field + ".by", Optional.of(Face.HEI), false, true))
            .andField(field + ".text", said.text()));
  }

  /// Where the parties stood at the end.
  private List<Block> standing() {
    var blocks = new ArrayList<Block>();
    if (!paper.positions().isEmpty()) {
      blocks.add(Paragraph.heading(words.text("paper.p09.positions")));
      for (int i = 0; i < paper.positions().size(); i++) {
        blocks.add(said("positions[" + i + "]", paper.positions().get(i)));
      }
    }
    listed("paper.p09.agreed", "agreed", paper.agreed(), blocks);
    listed("paper.p09.open", "open", paper.open(), blocks);
    return blocks;
  }

  /// Result, next step and signatures: on one page, so that nobody signs a page without words.
  private KeepTogether conclusion() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Paragraph.choices(
                Labels.lead(words.text("paper.p09.result")),
                Tick.choices("results", paper.results()))
            .indent(Indent.TWO)
            .space(4, 4));
    if (!paper.next().isBlank()) {
      blocks.add(
          Paragraph.body(Labels.lead(words.text("paper.p09.next")).andField("next", paper.next())));
    }
    blocks.add(Paragraph.body(words.text("paper.p09.read")).space(6, 4).keptWithNext());
    blocks.add(seats());
    return new KeepTogether(blocks);
  }

  private void listed(String label, String field, List<String> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(Paragraph.heading(words.text(label)));
      blocks.addAll(Clauses.of(Numbering.ARABIC_IN_BRACKETS, field, items));
    }
  }

  private Table seats() {
    return new SignTable(words).seats("seats", paper.seats()).table();
  }
}
