package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.party.ChosenBy;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

class CaseFileTest {
  private static final LocalDate DAY = Dispute.AGREED;
  private static final CaseFile FILE = Dispute.at(Stage.PERFORMING);

  @Test
  void partiesStandBySideThenAsTheyWereWrittenDown() {
    CaseFile file =
        FILE.with(Dispute.party(People.id(9), 2, "丙")).with(Dispute.party(People.id(8), 3, "丁"));

    assertThat(file.parties()).extracting(Party::name).containsExactly("甲样一", "丙", "乙样二", "丁");
    assertThat(file.side(2)).extracting(Party::name).containsExactly("丙", "乙样二");
    assertThat(file.side(4)).isEmpty();
    assertThat(file.party(People.id(8))).map(Party::name).contains("丁");
    assertThat(file.party(People.id(1))).as("the head is no party").isEmpty();
  }

  @Test
  void theLeadingMediatorComesFirst() {
    CaseFile file =
        FILE.with(new Mediator(People.id(40), "甲", ChosenBy.values()[0], false))
            .with(new Mediator(People.id(41), "乙", ChosenBy.values()[0], true))
            .with(new Mediator(People.id(42), "丙", ChosenBy.values()[0], false));

    assertThat(file.mediators()).extracting(Mediator::name).containsExactly("乙", "甲", "丙");
  }

  @Test
  void sessionsStandByNumberAndTheirLinesByPlace() {
    CaseFile file =
        FILE.with(session(3)).with(session(1)).with(session(2)).with(line(50, 2)).with(line(51, 1));

    assertThat(file.sessions()).extracting(Session::no).containsExactly(1, 2, 3);
    assertThat(file.lastSession()).map(Session::no).contains(3);
    assertThat(file.minutes(Dispute.SESSION)).extracting(MinuteLine::place).containsExactly(1, 2);
    assertThat(file.minutes(People.id(22))).isEmpty();
    assertThat(FILE.lastSession()).isEmpty();
  }

  @Test
  void onlyDutiesOfSignedAgreementsThatNothingReplacedAreInForce() {
    Agreement first = Dispute.agreement(AgreementForm.WRITTEN);
    Agreement second = replacing(People.id(32), first.id());
    Duty old = Dispute.payment(60, "400", "2026-04-01");
    Duty young = of(second.id(), 61);
    CaseFile file = FILE.with(old).with(young);

    assertThat(file.with(first).dutiesInForce()).as("only checked").isEmpty();
    CaseFile signed = file.with(first.inForce(DAY));
    assertThat(signed.dutiesInForce()).containsExactly(old);
    assertThat(signed.with(second).dutiesInForce()).as("a draft").containsExactly(old);
    assertThat(signed.with(second.inForce(DAY)).dutiesInForce()).containsExactly(young);
    assertThat(signed.with(second.inForce(DAY).voided()).dutiesInForce()).containsExactly(old);
    assertThat(signed.with(second).nothingUnsigned()).isFalse();
    assertThat(signed.with(second.voided()).nothingUnsigned()).isTrue();
  }

  @Test
  void aVoidedAgreementIsKeptButNotCounted() {
    Agreement agreement = Dispute.agreement(AgreementForm.WRITTEN);
    CaseFile file = FILE.with(agreement.voided());

    assertThat(file.agreements()).isEmpty();
    assertThat(file.allAgreements()).containsExactly(agreement.voided());
    assertThat(file.agreement(agreement.id())).isPresent();
  }

  @Test
  void everythingIsSettledWhenThereAreDutiesAndEachIs() {
    Duty duty = Dispute.payment(60, "400", "2026-04-01");
    CaseFile owing = FILE.with(Dispute.agreement(AgreementForm.WRITTEN).inForce(DAY)).with(duty);

    assertThat(FILE.allSettled(DAY)).as("no duties").isFalse();
    assertThat(owing.allSettled(DAY)).isFalse();
    assertThat(owing.with(paid(71, duty, "400")).allSettled(DAY)).isTrue();
    assertThat(owing.with(paid(71, duty, "399.99")).allSettled(DAY)).isFalse();
  }

  @Test
  void marksBelongToTheirAgreement() {
    CaseFile file = FILE.with(Dispute.mark(70, Dispute.JIA, "甲样一", "2026-03-16"));

    assertThat(file.marks(Dispute.AGREEMENT)).hasSize(1);
    assertThat(file.marks(People.id(99))).isEmpty();
  }

  @Test
  void aFileNeverChangesAndIsWhatItsRowsSay() {
    CaseFile more = FILE.with(session(1)).with(line(50, 1));

    assertThat(FILE.sessions()).isEmpty();
    assertThat(more.withoutAll(List.of(session(1), line(50, 1)))).isEqualTo(FILE);
    assertThat(FILE.withAll(List.of(session(1), line(50, 1)))).isEqualTo(more);
    assertThat(more.without(People.id(50)).minutes(Dispute.SESSION)).isEmpty();
    assertThat(CaseFile.of(more.id(), more.rows().values()))
        .isEqualTo(more)
        .hasSameHashCodeAs(more);
    assertThat(more).isNotEqualTo(FILE);
  }

  @Test
  void aFileHasThePapersOfWhatIsInIt() {
    CaseFile bare = FILE.without(People.id(3)).without(Dispute.JIA).without(Dispute.YI);
    Agreement agreement = Dispute.agreement(AgreementForm.WRITTEN);
    Duty duty = Dispute.payment(60, "400", "2026-04-01");

    assertThat(papers(bare)).containsExactly("G07");
    assertThat(papers(bare.with(Dispute.party(Dispute.JIA, 1, "甲样一"))))
        .containsExactly("P05", "G07");
    assertThat(papers(FILE)).containsExactly("P01", "P02", "P04", "P05", "G07");
    assertThat(papers(FILE.with(session(1)).with(session(2))))
        .containsExactly("P01", "P02", "P04", "P05", "P09", "P09", "G07");
    assertThat(papers(FILE.with(agreement))).contains("P10").doesNotContain("P11");
    assertThat(papers(FILE.with(agreement.voided()))).doesNotContain("P10");
    assertThat(papers(FILE.with(Dispute.agreement(AgreementForm.ORAL)))).contains("P11");
    assertThat(papers(FILE.with(duty).with(paid(71, duty, "400")))).contains("P12");
  }

  @Test
  void aFileOfAPaperIsNamedByFormNumberAndPlaceAndNeverByAPerson() {
    CaseFile file = FILE.with(session(1)).with(session(2));

    assertThat(new Paper(PaperKind.P09, People.id(22)).fileName(file))
        .isEqualTo("P09-2026-青人调字第001号-2.pdf");
    CaseFile unnumbered = file.with(file.head().numbered(""));
    assertThat(new Paper(PaperKind.G07, file.id()).fileName(unnumbered))
        .isEqualTo("G07-" + file.id() + "-1.pdf");
  }

  private static List<String> papers(CaseFile file) {
    return PaperKind.of(file).stream().map(paper -> paper.kind().name()).toList();
  }

  private static Session session(int no) {
    return Dispute.session(no, Track.A, "2026-03-1" + no + "T15:00", SessionResult.AGREED);
  }

  private static MinuteLine line(long id, int place) {
    return new MinuteLine(People.id(id), Dispute.SESSION, place, LineKind.values()[0], "甲", "漏水");
  }

  private static Performance paid(long id, Duty duty, String amount) {
    return new Performance(
        People.id(id),
        duty.id(),
        DAY,
        PerformanceResult.PART,
        Optional.of(org.yidang.kit.money.Money.of(amount)),
        "",
        "",
        "",
        "");
  }

  private static Agreement replacing(UUID id, UUID earlier) {
    Agreement a = Dispute.agreement(AgreementForm.WRITTEN);
    return new Agreement(
        id,
        "2号",
        a.form(),
        a.state(),
        false,
        Optional.of(earlier),
        a.session(),
        a.wording(),
        a.copies(),
        a.draftedOn(),
        a.review(),
        a.signing());
  }

  private static Duty of(UUID agreement, long id) {
    Duty d = Dispute.payment(id, "400", "2026-05-01");
    return new Duty(
        d.id(),
        agreement,
        d.place(),
        d.kind(),
        d.debtor(),
        d.creditor(),
        d.what(),
        d.amount(),
        d.due(),
        d.repeat(),
        d.until(),
        d.way());
  }
}
