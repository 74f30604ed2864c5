package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.KeepTogether;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// P05 权利义务告知书: what parties are told before the first session, and sign (A6).
record RightsPaper(String addressees, List<Part> parts, String read, List<Seat> seats)
    implements FilledPaper {
  private static final int RIGHTS = 4;
  private static final int DUTIES = 3;
  private static final int PRINCIPLES = 3;

  /// A part of the notice: its heading, what it says, and what it lists.
  record Part(String heading, String text, List<String> points) {}

  static RightsPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    return new RightsPaper(
        words.text("paper.p05.to", words.partyNames(file)),
        List.of(
            part("nature", 0, words),
            part("principles", PRINCIPLES, words),
            part("fee", 0, words),
            part("effect", 0, words),
            part("rights", RIGHTS, words),
            part("duties", DUTIES, words),
            part("remedies", 0, words)),
        words.text("paper.p05.read"),
        Seat.parties(file, words));
  }

  private static Part part(String name, int points, Wording words) {
    String key = "paper.p05." + name;
    return new Part(
        words.text(key),
        words.text(key + ".text"),
        IntStream.rangeClosed(1, points).mapToObj(i -> words.text(key + "." + i)).toList());
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P05);
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.title(title));
    blocks.add(Paragraph.flush(Text.field("addressees", addressees)));
    blocks.add(Paragraph.body(words.text("paper.p05.intro")));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String heading = Numbering.CHINESE.mark(i + 1) + part.heading();
      blocks.add(Paragraph.body(Labels.lead(heading).and(part.text())).space(2, 0));
      part.points().stream().map(Paragraph::body).forEach(blocks::add);
    }
    blocks.add(
        KeepTogether.of(
            Paragraph.body(Text.field("read", read)).space(6, 4).keptWithNext(),
            new SignTable(words).seats("seats", seats).table()));
    return Document.of(title, Sheets.TEXT).and(blocks);
  }
}
