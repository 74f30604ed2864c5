package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Routing;
import org.yidang.model.casefile.Source;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.paper.block.Align;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// G07 纠纷警情登记表: what the first receiver wrote down.
record IntakePaper(
    String station,
    String callNo,
    List<Tick> sources,
    String reportedAt,
    String arrivedAt,
    String occurredAt,
    String place,
    String cell,
    String type,
    List<Row> parties,
    String facts,
    List<Tick> flags,
    String firstReceiver,
    List<Tick> routings,
    String outcome,
    String earlierCalls,
    List<Signer> receivers)
    implements FilledPaper {
  private static final double FACTS_MM = 40;
  private static final double OUTCOME_MM = 24;
  private static final List<String> HEAD =
      List.of(
          "paper.label.party-name", "paper.g07.id-number", "paper.label.phone", "paper.label.seat");

  /// A party as this form lists them.
  record Row(String name, String idNumber, String phone, String address) {}

  static IntakePaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Intake intake = file.intake();
    Set<Routing> routing = intake.routing().stream().collect(Collectors.toSet());
    String national = words.label(intake.type());
    return new IntakePaper(
        words.station(office),
        intake.callNo(),
        Tick.of(Source.class, Set.of(intake.source()), words),
        words.time(intake.reportedAt()),
        words.timeOrBlank(intake.arrivedAt()),
        words.timeOrBlank(intake.occurredAt()),
        intake.place(),
        intake.cell(),
        intake
            .policeType()
            .map(police -> words.text("paper.g07.type-of", national, words.label(police)))
            .orElse(national),
        file.parties().stream().map(party -> row(party, words)).toList(),
        intake.facts(),
        Tick.of(Flag.class, intake.flags(), words),
        intake.firstReceiver(),
        Tick.of(Routing.class, routing, words),
        intake.outcome(),
        words.text("paper.g07.times", intake.earlierCalls()),
        List.of(
            Signer.dated(
                words.text("paper.sign.receiver", intake.firstReceiver()), words.openDate())));
  }

  private static Row row(Party party, Wording words) {
    boolean person = party.kind() == PartyKind.PERSON;
    return new Row(
        Names.of(party, words),
        person ? PersonEntry.idNumber(party, words) : party.creditCode(),
        party.phone(),
        PersonEntry.address(party, words));
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.G07);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title).space(0, 4),
            Paragraph.flush(Text.field("station", station))
                .align(Align.CENTER)
                .space(0, 8)
                .keptWithNext(),
            new FieldTable(words)
                .wide("paper.g07.call-no", "callNo", callNo)
                .ticks("paper.g07.source", "sources", sources)
                .pair(
                    "paper.g07.reported-at",
                    "reportedAt",
                    reportedAt,
                    "paper.g07.arrived-at",
                    "arrivedAt",
                    arrivedAt)
                .wide("paper.g07.occurred-at", "occurredAt", occurredAt)
                .pair("paper.g07.place", "place", place, "paper.g07.cell", "cell", cell)
                .wide("paper.label.type", "type", type)
                .list(HEAD, rows())
                .story("paper.g07.facts", "facts", facts, FACTS_MM)
                .ticks("paper.g07.flags", "flags", flags)
                .wide("paper.g07.first-receiver", "firstReceiver", firstReceiver)
                .ticks("paper.g07.routing", "routings", routings)
                .story("paper.g07.outcome", "outcome", outcome, OUTCOME_MM)
                .wide("paper.g07.earlier-calls", "earlierCalls", earlierCalls)
                .table(),
            Signer.rows("receivers", receivers));
  }

  private List<List<Cell>> rows() {
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < parties.size(); i++) {
      Row row = parties.get(i);
      String at = "parties[" + i + "]";
      rows.add(
          List.of(
              Cell.value(at + ".name", row.name()),
              Cell.centred(at + ".idNumber", row.idNumber()),
              Cell.centred(at + ".phone", row.phone()),
              Cell.value(at + ".address", row.address())));
    }
    return rows;
  }
}
