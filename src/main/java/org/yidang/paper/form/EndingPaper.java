package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.office.Office;
import org.yidang.model.office.Profile;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Indent;
import org.yidang.paper.block.KeepTogether;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.Text;

/// P15 终止调解告知书: that a mediation ended, why, and which roads stay open with their body and
/// time limit (A9).
record EndingPaper(
    String addressees,
    String matter,
    List<Tick> reasons,
    String explanation,
    String ended,
    List<String> remedies,
    String advice,
    String committee,
    String date,
    List<Seat> seats)
    implements FilledPaper {

  static EndingPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Ending ending = ending(file, subject);
    boolean begun = ending.reason() != EndReason.NOT_ACCEPTED;
    return new EndingPaper(
        words.text("paper.p05.to", words.partyNames(file)),
        matter(file, words),
        reasons(ending, words),
        words.sentence(ending.explanation()),
        words.text(begun ? "paper.p15.ended" : "paper.p15.not-accepted"),
        remedies(ending, office, words),
        words.sentence(ending.advice()),
        words.committee(office),
        words.date(ending.on()),
        Seat.parties(file, words));
  }

  private static Ending ending(CaseFile file, UUID subject) {
    return file.endings().stream()
        .filter(ending -> ending.id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static String matter(CaseFile file, Wording words) {
    Optional<LocalDate> accepted = file.acceptance().map(Acceptance::on);
    String name = words.caseName(file);
    return accepted
        .map(
            on ->
                words.text(
                    file.sessions().isEmpty() ? "paper.p15.matter-accepted" : "paper.p15.matter",
                    name,
                    words.date(on)))
        .orElseGet(() -> words.text("paper.p15.matter-open", name));
  }

  /// The reasons of the form; that a dispute was not taken on is among them only where it is so.
  private static List<Tick> reasons(Ending ending, Wording words) {
    return Arrays.stream(EndReason.values())
        .filter(each -> each != EndReason.NOT_ACCEPTED || each == ending.reason())
        .map(each -> new Tick(each == ending.reason(), words.label(each)))
        .toList();
  }

  private static List<String> remedies(Ending ending, Office office, Wording words) {
    String court =
        office
            .profile()
            .map(Profile::court)
            .filter(c -> !c.isBlank())
            .orElseGet(() -> words.text("paper.court"));
    return ending.routes().stream()
        .sorted()
        .map(route -> words.text("paper.route." + route.name(), court))
        .toList();
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P15);
    return Document.of(title, Sheets.TEXT)
        .and(Paragraph.title(title))
        .and(body(words))
        .and(
            new SealPlace(Text.field("committee", committee), Text.field("date", date), true),
            KeepTogether.of(
                Paragraph.body(words.text("paper.p15.received")).space(6, 4).keptWithNext(),
                new SignTable(words).seats("seats", seats).table()));
  }

  private List<Block> body(Wording words) {
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.flush(Text.field("addressees", addressees)));
    blocks.add(Paragraph.body(Text.field("matter", matter)));
    blocks.add(
        Paragraph.choices(
                Labels.lead(words.text("paper.p15.reason")), Tick.choices("reasons", reasons))
            .indent(Indent.TWO)
            .space(4, 4));
    blocks.addAll(Labels.more("explanation", explanation));
    blocks.add(Paragraph.body(Text.field("ended", ended)));
    if (!remedies.isEmpty()) {
      blocks.add(Paragraph.heading(words.text("paper.p15.remedies")));
      blocks.addAll(Clauses.of(Numbering.ARABIC, "remedies", remedies));
    }
    blocks.addAll(Labels.more("advice", advice));
    return blocks;
  }
}
