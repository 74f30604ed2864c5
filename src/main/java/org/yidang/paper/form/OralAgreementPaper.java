package org.yidang.paper.form;

import java.util.UUID;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// P11 人民调解口头协议登记表: an oral agreement as the mediator recorded it; binding from the day on
/// which it was made (A11, A13). The parties may sign it as well.
record OralAgreementPaper(
    String number, Settlement settlement, String effect, Endorsement endorsement)
    implements FilledPaper {

  static OralAgreementPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Agreement agreement = file.agreement(subject).orElseThrow();
    return new OralAgreementPaper(
        agreement.number(),
        Settlement.from(file, agreement, words),
        words.text("paper.p11.effect"),
        Endorsement.from(file, agreement, words.committee(office), words));
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P11);
    return Document.of(title, Sheets.TEXT)
        .and(Paragraph.title(title), Labels.number(number, words))
        .and(settlement.blocks(words))
        .and(Paragraph.body(Text.field("effect", effect)).keptWithNext())
        .and(endorsement.blocks(words));
  }
}
