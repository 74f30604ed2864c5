package org.yidang.paper.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Satisfaction;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;

/// P13 人民调解回访记录: one visit after the mediation (A15).
///
/// @param dangers wrong mediation, sharpening, hidden dangers
record VisitPaper(
    String parties,
    String agreements,
    String matter,
    String time,
    List<Tick> ways,
    String spokeWith,
    String performed,
    List<Tick> satisfaction,
    String lawsuit,
    String dangers,
    String measures,
    List<Signer> visitors)
    implements FilledPaper {
  private static final double PERFORMED_MM = 45;
  private static final double SHORT_MM = 22;

  static VisitPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Visit visit = file.visit(subject).orElseThrow();
    Set<Satisfaction> answer = visit.satisfaction().stream().collect(Collectors.toSet());
    String on = words.dateOrOpen(visit.visitedAt().map(at -> at.toLocalDate()));
    String relapse = visit.relapse() ? words.text("paper.p13.relapse") : "";
    return new VisitPaper(
        words.partyNames(file),
        words.list(
            file.agreements().stream()
                .filter(agreement -> agreement.state() == AgreementState.SIGNED)
                .map(Agreement::number)
                .toList()),
        words.caseName(file),
        words.timeOrBlank(visit.visitedAt()),
        Tick.of(VisitWay.class, Set.of(visit.way()), words),
        visit.spokeWith(),
        words.sentence(visit.performed()) + relapse,
        Tick.of(Satisfaction.class, answer, words),
        visit.lawsuit(),
        visit.dangers(),
        visit.measures(),
        visitors(visit, on, words));
  }

  private static List<Signer> visitors(Visit visit, String on, Wording words) {
    return Signer.named("paper.sign.visitor", words.names(visit.visitor()), words).stream()
        .map(signer -> Signer.dated(signer.label(), on))
        .toList();
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P13);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title),
            new FieldTable(words)
                .wide("paper.party", "parties", parties)
                .wide("paper.p13.agreements", "agreements", agreements)
                .wide("paper.p13.matter", "matter", matter)
                .pair(
                    "paper.p13.time", "time", time, "paper.p13.spoke-with", "spokeWith", spokeWith)
                .ticks("paper.p13.way", "ways", ways)
                .story("paper.p13.performed", "performed", performed, PERFORMED_MM)
                .ticks("paper.p13.satisfaction", "satisfaction", satisfaction)
                .story("paper.p13.lawsuit", "lawsuit", lawsuit, SHORT_MM)
                .story("paper.p13.dangers", "dangers", dangers, SHORT_MM)
                .story("paper.p13.measures", "measures", measures, SHORT_MM)
                .table(),
            Signer.rows("visitors", visitors));
  }
}
