package org.yidang.paper.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;

/// P04 人民调解受理登记表: with this, or with P03, a file begins.
///
/// @param statement how the committee came to take the dispute on
record RegistrationPaper(
    String acceptedOn,
    String number,
    String parties,
    String statement,
    String type,
    List<Tick> sources,
    String facts,
    String note,
    List<Signer> signers,
    List<Signer> registrars,
    String committee,
    String date)
    implements FilledPaper {
  private static final double FACTS_MM = 60;
  private static final double NOTE_MM = 20;

  static RegistrationPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Acceptance acceptance = file.acceptance().orElseThrow();
    String type = words.label(file.intake().type());
    return new RegistrationPaper(
        words.date(acceptance.on()),
        file.head().number(),
        words.partyNames(file),
        statement(acceptance.source(), type, words),
        type,
        Tick.circled(Tick.of(CaseSource.class, Set.of(acceptance.source()), words)),
        file.intake().facts(),
        acceptance.note(),
        Signer.parties(file, words),
        Signer.named("paper.sign.registrar", words.names(acceptance.registrar()), words),
        words.committee(office),
        words.date(acceptance.on()));
  }

  private static String statement(CaseSource source, String type, Wording words) {
    return switch (source) {
      case APPLICATION -> words.text("paper.p04.applied", type);
      case INITIATIVE -> words.text("paper.p04.initiative", type);
      case POLICE, COURT, GOVERNMENT -> words.text("paper.p04.handed", type, words.label(source));
    };
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P04);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title),
            new FieldTable(words)
                .pair(
                    "paper.p04.accepted-on",
                    "acceptedOn",
                    acceptedOn,
                    "paper.label.file-number",
                    "number",
                    number)
                .wide("paper.party", "parties", parties)
                .wide("paper.p04.statement", "statement", statement)
                .wide("paper.label.type", "type", type)
                .ticks("paper.label.source", "sources", sources)
                .story("paper.p03.facts", "facts", facts, FACTS_MM)
                .story("paper.p04.note", "note", note, NOTE_MM)
                .table())
        .and(new Foot("paper.sign.parties", signers, registrars, committee, date).blocks(words));
  }
}
