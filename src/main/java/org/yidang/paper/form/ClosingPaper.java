package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Outcome;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// P16 结案报告表: how a round of the dispute ended, for the director's approval.
record ClosingPaper(
    String number,
    String filledOn,
    String unit,
    String handler,
    String acceptedOn,
    String closedOn,
    List<Row> parties,
    List<Tick> sources,
    String facts,
    List<Tick> outcomes,
    String result,
    String opinion,
    List<Signer> directors,
    List<Signer> handlers)
    implements FilledPaper {
  private static final double FACTS_MM = 40;
  private static final double RESULT_MM = 30;
  private static final double OPINION_MM = 40;

  /// A party as this form lists them.
  record Row(String name, String address, String phone) {}

  static ClosingPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Closing closing =
        file.closings().stream().filter(c -> c.id().equals(subject)).findFirst().orElseThrow();
    Set<CaseSource> source =
        file.acceptance().map(Acceptance::source).stream().collect(Collectors.toSet());
    String on = words.date(closing.on());
    return new ClosingPaper(
        file.head().number(),
        on,
        closing.unit().isBlank() ? words.committee(office) : closing.unit(),
        closing.handler(),
        words.dateOrBlank(file.acceptance().map(Acceptance::on)),
        on,
        file.parties().stream()
            .map(p -> new Row(Names.of(p, words), PersonEntry.address(p, words), p.phone()))
            .toList(),
        Tick.of(CaseSource.class, source, words),
        closing.facts().isBlank() ? file.intake().facts() : closing.facts(),
        Tick.of(Outcome.class, Set.of(closing.outcome()), words),
        closing.result(),
        closing.opinion(),
        signed("paper.sign.director", closing.director(), words),
        signed("paper.sign.handler", closing.handler(), words));
  }

  private static List<Signer> signed(String key, String name, Wording words) {
    return List.of(Signer.dated(words.text(key, name), words.openDate()));
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P16);
    Cell result =
        Cell.of(
                Paragraph.choices(Text.EMPTY, Tick.choices("outcomes", outcomes)),
                Paragraph.body(Text.field("result", result())))
            .field("result")
            .atTop();
    Cell opinion =
        Cell.of(
                Paragraph.body(Text.field("opinion", opinion())),
                Signer.rows("directors", directors))
            .field("opinion");
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title),
            new FieldTable(words)
                .pair(
                    "paper.label.file-number",
                    "number",
                    number,
                    "paper.p16.filled-on",
                    "filledOn",
                    filledOn)
                .pair("paper.p16.unit", "unit", unit, "paper.p16.handler", "handler", handler)
                .pair(
                    "paper.p16.accepted-on",
                    "acceptedOn",
                    acceptedOn,
                    "paper.p16.closed-on",
                    "closedOn",
                    closedOn)
                .list(HEAD, rows())
                .ticks("paper.label.source", "sources", sources)
                .story("paper.p16.facts", "facts", facts, FACTS_MM)
                .story("paper.p16.result", result, RESULT_MM)
                .story("paper.p16.opinion", opinion, OPINION_MM)
                .table(),
            Signer.rows("handlers", handlers));
  }

  private static final List<String> HEAD =
      List.of("paper.label.party-name", "paper.label.seat", "paper.label.telephone");

  private List<List<Cell>> rows() {
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < parties.size(); i++) {
      Row row = parties.get(i);
      String at = "parties[" + i + "]";
      rows.add(
          List.of(
              Cell.value(at + ".name", row.name()),
              Cell.value(at + ".address", row.address()),
              Cell.centred(at + ".phone", row.phone())));
    }
    return rows;
  }
}
