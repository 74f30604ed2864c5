package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.party.Party;
import org.yidang.paper.block.Block;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Text;

/// P03 人民调解申请书: with this, or with P04, a file begins.
///
/// @param claims what the applicants ask for, without numbers
/// @param statement that the rules were explained and they apply of their own will
record ApplicationPaper(
    List<PartyEntry> parties,
    String facts,
    List<String> claims,
    String statement,
    List<Signer> applicants)
    implements FilledPaper {
  private static final double FACTS_MM = 45;
  private static final double CLAIMS_MM = 35;
  private static final int APPLICANT = 1;
  private static final int RESPONDENT = 2;

  static ApplicationPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    LocalDate on = file.acceptance().map(Acceptance::on).orElse(file.head().openedOn());
    List<Party> applicants = file.side(APPLICANT);
    return new ApplicationPaper(
        file.parties().stream()
            .map(party -> PartyEntry.from(party, role(party, words), file, on, words))
            .toList(),
        file.intake().facts(),
        applicants.stream()
            .flatMap(party -> words.lines(party.claims()).stream())
            .distinct()
            .map(words::sentence)
            .toList(),
        words.text("paper.p03.statement", words.committee(office)),
        applicants.stream()
            .flatMap(party -> Signer.of(party, file, words.openDate(), words).stream())
            .toList());
  }

  private static String role(Party party, Wording words) {
    return words.text(
        switch (party.side()) {
          case APPLICANT -> "paper.p03.applicant";
          case RESPONDENT -> "paper.p03.respondent";
          default -> "paper.p03.third";
        });
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P03);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title),
            PartyTable.of(parties, words)
                .row(
                    wide("paper.p03.facts", Cell.story("facts", facts), words)
                        .atLeast(FACTS_MM)
                        .stretching())
                .row(
                    wide("paper.p03.claims", Cell.of(clauses()).atTop(), words).atLeast(CLAIMS_MM)),
            Paragraph.body(Text.field("statement", statement)).space(8, 4),
            Paragraph.flush(words.text("paper.p03.sign")).keptWithNext(),
            Signer.rows("applicants", applicants));
  }

  private static Row wide(String label, Cell cell, Wording words) {
    return Row.of(Labels.down(words.text(label)), cell.across(PartyTable.COLUMNS - 1));
  }

  private List<Block> clauses() {
    return claims.isEmpty()
        ? List.of(Paragraph.body(""))
        : new ArrayList<>(Clauses.of(Numbering.ARABIC, "claims", claims));
  }
}
