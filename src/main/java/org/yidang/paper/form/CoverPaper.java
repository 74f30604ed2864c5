package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Shelving;
import org.yidang.model.office.Office;
import org.yidang.model.party.Mediator;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Face;
import org.yidang.paper.block.Gap;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Row;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// P01 卷宗封面.
record CoverPaper(
    String committee,
    String name,
    String number,
    String mediators,
    String mediated,
    String binder,
    String boundOn,
    String retention,
    String note)
    implements FilledPaper {
  private static final Look COMMITTEE = new Look(Face.SONG_BOLD, 26, 40);
  private static final Look TITLE = new Look(Face.SONG_BOLD, 44, 66);
  private static final Look FIELDS = new Look(Face.SONG, 16, 26);
  private static final double ROW_MM = 15;
  private static final double NOTE_MM = 24;

  static CoverPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Optional<Shelving> shelving = file.shelvings().stream().reduce((first, second) -> second);
    return new CoverPaper(
        words.committee(office),
        words.caseName(file),
        file.head().number(),
        mediators(file, words),
        mediated(file, words),
        shelving.map(Shelving::binder).orElse(""),
        words.dateOrOpen(shelving.map(Shelving::on)),
        shelving.map(s -> words.label(s.retention())).orElse(""),
        shelving.map(Shelving::note).orElse(""));
  }

  private static String mediators(CaseFile file, Wording words) {
    List<String> names = file.mediators().stream().map(Mediator::name).toList();
    return names.isEmpty() ? file.head().mediator() : words.list(names);
  }

  /// From the day the dispute was taken on to the last day on which something came of it.
  private static String mediated(CaseFile file, Wording words) {
    List<LocalDate> days =
        Stream.of(
                file.acceptance().map(Acceptance::on).stream(),
                file.sessions().stream().map(session -> session.startAt().toLocalDate()),
                file.agreements().stream().map(Agreement::draftedOn),
                file.endings().stream().map(Ending::on))
            .flatMap(each -> each)
            .sorted()
            .toList();
    Optional<LocalDate> first = days.stream().findFirst();
    Optional<LocalDate> last = days.stream().reduce((one, other) -> other);
    return words.text("date.from-to", words.dateOrOpen(first), words.dateOrOpen(last));
  }

  @Override
  public Document document(Wording words) {
    String title = words.text("paper.p01.title");
    return Document.of(title, Sheets.TEXT.withoutNumbers())
        .and(
            Gap.firm(22),
            Paragraph.flush(Text.field("committee", committee))
                .look(COMMITTEE)
                .align(Align.BALANCE),
            Gap.mm(8),
            Paragraph.flush(title).look(TITLE).align(Align.CENTER),
            Gap.mm(16),
            fields(words));
  }

  private Table fields(Wording words) {
    return Table.fields(42, 123)
        .rowMm(ROW_MM)
        .look(FIELDS)
        .row(field("paper.p01.name", "name", name, words).atLeast(NOTE_MM))
        .row(field("paper.p01.number", "number", number, words))
        .row(field("paper.mediator", "mediators", mediators, words))
        .row(field("paper.p01.mediated", "mediated", mediated, words))
        .row(field("paper.p01.binder", "binder", binder, words))
        .row(field("paper.p01.bound-on", "boundOn", boundOn, words))
        .row(field("paper.p01.retention", "retention", retention, words))
        .row(field("paper.p01.note", "note", note, words).atLeast(NOTE_MM));
  }

  private static Row field(String label, String field, String value, Wording words) {
    Paragraph text = Paragraph.flush(Text.field(field, value)).align(Align.BALANCE);
    return Row.of(Cell.label(words.text(label)), Cell.of(text).field(field));
  }
}
