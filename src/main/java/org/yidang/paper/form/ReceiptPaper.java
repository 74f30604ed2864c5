package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Performance;
import org.yidang.model.office.Office;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.party.Party;
import org.yidang.model.party.Standing;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Text;

/// P12 履行凭证（收条）: that a payment under an agreement was received; one stays in the file.
record ReceiptPaper(
    String number,
    String payer,
    String matter,
    String agreement,
    String capitals,
    String figures,
    String way,
    String note,
    String copies,
    List<Signer> payees,
    Signer witness)
    implements FilledPaper {
  private static final double ROW_MM = 12;

  static ReceiptPaper from(CaseFile file, Office office, UUID subject, Wording words) {
    Performance performance = file.performance(subject).orElseThrow();
    Optional<Duty> duty = file.duty(performance.duty());
    Money amount = performance.amount().orElse(Money.ZERO);
    String on = words.date(performance.on());
    return new ReceiptPaper(
        performance.receipt(),
        name(file, duty.map(Duty::debtor)),
        matter(file, duty, words),
        duty.map(Duty::agreement).flatMap(file::agreement).map(Agreement::number).orElse(""),
        words.text("paper.p12.capitals-of", amount.capitals()),
        amount.figures(),
        performance.way(),
        performance.note(),
        words.text("paper.p12.copies"),
        payees(file, duty.flatMap(Duty::creditor), on, words),
        Signer.dated(words.text("paper.sign.witness", performance.witness()), words.openDate()));
  }

  /// Who was paid; for somebody under guardianship the guardian signs as well.
  private static List<Signer> payees(
      CaseFile file, Optional<UUID> payee, String on, Wording words) {
    var signers = new ArrayList<Signer>();
    signers.add(Signer.dated(words.text("paper.sign.payee", name(file, payee)), on));
    payee.stream()
        .flatMap(party -> file.agentsOf(party).stream())
        .filter(agent -> agent.standing() == Standing.GUARDIAN)
        .map(agent -> words.text("paper.sign.guardian", agent.name()))
        .forEach(label -> signers.add(Signer.dated(label, on)));
    return signers;
  }

  private static String name(CaseFile file, Optional<UUID> party) {
    return party.flatMap(file::party).map(Party::name).orElse("");
  }

  /// What the money is for: the duty, else the dispute.
  private static String matter(CaseFile file, Optional<Duty> duty, Wording words) {
    return duty.map(Duty::what)
        .map(words::part)
        .filter(what -> !what.isEmpty())
        .orElseGet(() -> words.caseName(file));
  }

  @Override
  public Document document(Wording words) {
    var signers = new ArrayList<>(payees);
    signers.add(witness);
    String title = words.title(PaperKind.P12);
    return Document.of(title, Sheets.TEXT)
        .and(
            Paragraph.title(title),
            Labels.number(number, words),
            Paragraph.body(words.text("paper.p12.received")).space(0, 6).keptWithNext(),
            new FieldTable(words)
                .wide("paper.p12.payer", "payer", payer)
                .wide("paper.p12.matter", "matter", matter)
                .wide("paper.label.agreement-number", "agreement", agreement)
                .wide("paper.p12.capitals", "capitals", capitals)
                .wide("paper.p12.figures", "figures", figures)
                .wide("paper.p12.way", "way", way)
                .wide("paper.p12.note", "note", note)
                .table(ROW_MM),
            Paragraph.body(Text.field("copies", copies)).space(6, 6).keptWithNext(),
            Signer.rows("signers", signers));
  }
}
