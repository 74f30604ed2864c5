package org.yidang.paper.form;

import java.util.UUID;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// P10 人民调解协议书: the written agreement that the parties sign (A12–A14).
record AgreementPaper(
    String number, Settlement settlement, String effect, String copies, Endorsement endorsement)
    implements FilledPaper {

  static AgreementPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Agreement agreement = file.agreement(subject).orElseThrow();
    String committee = words.committee(office);
    return new AgreementPaper(
        agreement.number(),
        Settlement.from(file, agreement, words),
        words.text("paper.p10.effect", committee),
        copies(file, agreement, committee, words),
        Endorsement.from(file, agreement, committee, words));
  }

  /// Each party one, the committee one, what is left for a court or the police (A14); where
  /// fewer were decided on, only how many there are.
  private static String copies(
      CaseFile file, Agreement agreement, String committee, Wording words) {
    int needed = Effectiveness.bound(file, agreement).size() + 1;
    int decided = agreement.copies() == 0 ? needed : agreement.copies();
    int spare = decided - needed;
    String all = Numbering.chinese(decided);
    if (spare < 0) {
      return words.text("paper.p10.copies-fewer", all);
    }
    return spare > 0
        ? words.text("paper.p10.copies-spare", all, committee, Numbering.chinese(spare))
        : words.text("paper.p10.copies", all, committee);
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P10);
    return Document.of(title, Sheets.TEXT)
        .and(Paragraph.title(title), Labels.number(number, words))
        .and(settlement.blocks(words))
        .and(
            Paragraph.body(Text.field("effect", effect)),
            Paragraph.body(Text.field("copies", copies)).keptWithNext())
        .and(endorsement.blocks(words));
  }
}
