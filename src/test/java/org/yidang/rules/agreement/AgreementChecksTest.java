package org.yidang.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Row;
import org.yidang.model.party.Party;
import org.yidang.model.party.Standing;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class AgreementChecksTest {
  private static final List<Duty> TWO_PAYMENTS =
      List.of(Dispute.payment(41, "2000", "2026-03-16"), Dispute.payment(42, "2800", "2026-04-15"));

  /// Good but for one field that holds another text: what is found.
  @ParameterizedTest
  @CsvFileSource(
      resources = "/rules/agreement-checks.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void whatTheLawAsksForMustBeThereAndWhatItForbidsMustNot(
      AgreementForm form,
      DisputeType type,
      @Nullable String field,
      @Nullable String text,
      @Nullable String wanted) {
    Agreement agreement = Dispute.agreement(form);
    if (field != null) {
      agreement = with(agreement, field, Table.text(text));
    }

    List<Finding> found = check(Dispute.of(type), agreement, TWO_PAYMENTS);

    assertThat(
            found.stream()
                .map(
                    f ->
                        f.level().name().toLowerCase(Locale.ROOT)
                            + " "
                            + f.rule()
                            + "@"
                            + f.field())
                .toList())
        .isEqualTo(pairs(wanted));
  }

  private static List<String> pairs(@Nullable String cell) {
    return cell == null ? List.of() : List.of(cell.split(" (?=block|warn)"));
  }

  @Test
  void nobodyIsObligedToAnything() {
    Agreement written = Dispute.agreement(AgreementForm.WRITTEN);

    assertThat(Table.rules(check(Dispute.at(Stage.AGREED), written, List.of())))
        .containsExactly("A12.duties");
    assertThat(
            Table.rules(
                check(
                    Dispute.at(Stage.AGREED), Dispute.agreement(AgreementForm.POLICE), List.of())))
        .contains("B7.duties");
  }

  @Test
  void moneyThatOnlyTheTextNamesIsNoPayment() {
    Agreement written = with(Dispute.agreement(AgreementForm.WRITTEN), "terms", "赔偿4800元。");

    assertThat(
            check(
                Dispute.at(Stage.AGREED),
                written,
                List.of(Dispute.action(41, Dispute.JIA, "2026-03-25"))))
        .containsExactly(Finding.warn("A12.payment", "terms"));
  }

  @Test
  void aDifficultDisputeIsAgreedInWriting() {
    CaseFile hard = Dispute.at(Stage.AGREED).with(Dispute.accepted(Difficulty.HARD));
    List<Duty> atOnce = List.of(Dispute.payment(41, "200", "2026-03-16"));

    assertThat(Table.rules(check(hard, Dispute.agreement(AgreementForm.ORAL), atOnce)))
        .containsExactly("A11.hard");
    assertThat(check(Dispute.at(Stage.AGREED), Dispute.agreement(AgreementForm.ORAL), atOnce))
        .isEmpty();
  }

  @Test
  void somethingDueBeforeTheAgreementWasReachedMakesNoSense() {
    List<Duty> early = List.of(Dispute.payment(41, "200", "2026-03-15"));

    assertThat(check(Dispute.at(Stage.AGREED), Dispute.agreement(AgreementForm.WRITTEN), early))
        .containsExactly(
            Finding.block("agreement.due-before-signing", "duties[0].due", "~date.2026-03-16"));
  }

  @Test
  void aRoadThatADutyClosesIsFoundInItsRow() {
    Duty duty = Dispute.action(42, Dispute.YI, "2026-03-25");
    Duty closing = what(duty, "收款后不得起诉");

    assertThat(
            check(
                Dispute.at(Stage.AGREED),
                Dispute.agreement(AgreementForm.WRITTEN),
                List.of(Dispute.payment(41, "200", "2026-03-16"), closing)))
        .containsExactly(
            Finding.block("agreement.road-closed", "duties[1].what", "不得起诉", "1", "4"));
  }

  @Test
  void anAgreementNeedsTwoSidesWithWhoTheyAre() {
    CaseFile file = Dispute.at(Stage.AGREED).without(Dispute.YI);
    List<Duty> duties = List.of(Dispute.action(41, Dispute.JIA, "2026-03-25"));
    Agreement written = Dispute.agreement(AgreementForm.WRITTEN);

    assertThat(check(file, written, duties))
        .containsExactly(Finding.block("agreement.no-party", "", "2"));
    CaseFile unknown = Dispute.at(Stage.AGREED).with(withoutId(Dispute.YI));
    assertThat(check(unknown, written, duties))
        .containsExactly(Finding.warn("agreement.party-without-id", "", "2"));
  }

  @Test
  void nobodyAgreesBeforeTheCommitteeWhoWasNotToldItsRights() {
    CaseFile file = Dispute.at(Stage.AGREED).with(People.party(12, 2, "乙样二"));

    assertThat(check(file, Dispute.agreement(AgreementForm.WRITTEN), TWO_PAYMENTS))
        .containsExactly(Finding.block("A6.agreement", "", "2"));
    assertThat(check(file, Dispute.agreement(AgreementForm.POLICE), TWO_PAYMENTS)).isEmpty();
  }

  @Test
  void aMinorNeedsAGuardianInTheFile() {
    CaseFile file =
        Dispute.at(Stage.AGREED).with(Dispute.born(Dispute.YI, 2, LocalDate.of(2010, 5, 16)));
    Agreement written = Dispute.agreement(AgreementForm.WRITTEN);

    assertThat(check(file, written, TWO_PAYMENTS))
        .containsExactly(Finding.warn("agreement.no-guardian", "", "2"));
    assertThat(
            check(
                file.with(People.agent(61, Dispute.YI, Standing.GUARDIAN)), written, TWO_PAYMENTS))
        .isEmpty();
  }

  /// A12: a duty that is good but for one thing.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PAYMENT, 赔偿款, 转账, ONCE, -, -",
        "PAYMENT, 赔偿款, '', ONCE, -, A12.way@way",
        "PAYMENT, '', 转账, ONCE, -, -",
        "PAYMENT, 赔偿款200元, 转账, ONCE, -, -",
        "PAYMENT, 赔偿款300元, 转账, ONCE, -, duty.amount-differs@what",
        "PAYMENT, 三个月共600元, 转账, MONTHLY, 2026-06-01, -",
        "ACTION, 修复, '', ONCE, -, -",
        "ACTION, '', '', ONCE, -, A12.what@what",
        "PAYMENT, 赔偿款, 转账, ONCE, 2026-06-01, duty.until-without-repeat@until",
        "PAYMENT, 赔偿款, 转账, MONTHLY, 2026-04-14, duty.until-before-due@until",
        "PAYMENT, 赔偿款, 转账, MONTHLY, 2026-04-15, -",
        "PAYMENT, 赔偿款, 转账, MONTHLY, 2126-04-16, duty.until-too-far@until"
      })
  void aDutySaysWhoWhatWhenAndHow(
      DutyKind kind,
      String what,
      String way,
      Repeat repeat,
      @Nullable LocalDate until,
      @Nullable String wanted) {
    Duty duty =
        new Duty(
            People.id(41),
            Dispute.AGREEMENT,
            0,
            kind,
            Dispute.JIA,
            Optional.of(Dispute.YI),
            what,
            Optional.of(Money.of("200")),
            LocalDate.of(2026, 4, 15),
            repeat,
            Optional.ofNullable(until),
            way);

    assertThat(
            DutyChecks.of(Dispute.at(Stage.AGREED), duty).stream()
                .map(f -> f.rule() + "@" + f.field()))
        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  @Test
  void aDutyIsBetweenTwoPartiesOfTheFile() {
    CaseFile file = Dispute.at(Stage.AGREED);
    Duty toItself = parties(Dispute.payment(41, "200", "2026-04-15"), Dispute.JIA, Dispute.JIA);
    Duty strangers = parties(toItself, People.id(77), People.id(78));

    assertThat(Table.rules(DutyChecks.of(file, toItself))).containsExactly("duty.to-itself");
    assertThat(DutyChecks.of(file, strangers))
        .containsExactly(
            Finding.block("duty.party-unknown", "debtor"),
            Finding.block("duty.party-unknown", "creditor"));
  }

  @ParameterizedTest
  @CsvSource({
    "工资共计4800元, true", // all payments
    "甲方共计支付4800元, true",
    "首期共计2000元, true", // one payment
    "总额4801元, false",
    "双方和睦相处, true"
  })
  void paymentsAddUpToTheSumThatTheTextNames(String terms, boolean fits) {
    assertThat(Instalments.check(TWO_PAYMENTS, terms).isEmpty()).isEqualTo(fits);
  }

  @Test
  void endlessPaymentsHaveNoSumToAddUpTo() {
    Duty endless =
        new Duty(
            People.id(41),
            Dispute.AGREEMENT,
            0,
            DutyKind.PAYMENT,
            Dispute.JIA,
            Optional.of(Dispute.YI),
            "赡养费",
            Optional.of(Money.of("400")),
            LocalDate.of(2026, 6, 5),
            Repeat.MONTHLY,
            Optional.empty(),
            "现金");

    assertThat(Instalments.check(List.of(endless), "三人共计每月1200元")).isEmpty();
  }

  private static List<Finding> check(CaseFile file, Agreement agreement, List<Duty> duties) {
    return AgreementChecks.of(file.with(agreement).withAll(duties), agreement);
  }

  /// The same agreement with another text in one column.
  private static Agreement with(Agreement agreement, String field, String text) {
    Row row = FileKinds.CATALOGUE.row(agreement);
    var facts = new TreeMap<>(row.facts());
    if (text.isEmpty()) {
      facts.remove(field);
    } else {
      facts.put(field, text);
    }
    return (Agreement) FileKinds.CATALOGUE.entity(new Row(row.kind(), row.id(), facts));
  }

  private static Party withoutId(UUID id) {
    Row row = FileKinds.CATALOGUE.row(Dispute.party(id, 2, "乙样二"));
    var facts = new TreeMap<>(row.facts());
    facts.remove("no_id_reason");
    return (Party) FileKinds.CATALOGUE.entity(new Row(row.kind(), row.id(), facts));
  }

  private static Duty what(Duty d, String what) {
    return new Duty(
        d.id(),
        d.agreement(),
        d.place(),
        d.kind(),
        d.debtor(),
        d.creditor(),
        what,
        d.amount(),
        d.due(),
        d.repeat(),
        d.until(),
        d.way());
  }

  private static Duty parties(Duty d, UUID debtor, UUID creditor) {
    return new Duty(
        d.id(),
        d.agreement(),
        d.place(),
        d.kind(),
        debtor,
        Optional.of(creditor),
        d.what(),
        d.amount(),
        d.due(),
        d.repeat(),
        d.until(),
        d.way());
  }
}
