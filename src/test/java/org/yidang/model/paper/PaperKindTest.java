package org.yidang.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Risk;
import org.yidang.model.session.Session;
import org.yidang.model.session.Track;
import org.yidang.paper.form.SampleFiles;

class PaperKindTest {
  private static final CaseFile FILE = SampleFiles.full();

  /// T3: what only the police mediate has none of the committee's forms.
  @Test
  void aFileOfThePoliceHasNoFormOfTheCommittee() {
    CaseFile police = FILE.with(FILE.head().sorted(Set.of(Track.B), Risk.BLUE));

    assertThat(PaperKind.of(police)).extracting(Paper::kind).containsExactly(PaperKind.G07);
  }

  @Test
  void aSessionOfThePoliceHasNoMinutesOfTheCommittee() {
    Session last = FILE.lastSession().orElseThrow();
    CaseFile both =
        FILE.with(FILE.head().sorted(Set.of(Track.A, Track.B), Risk.BLUE)).with(byPolice(last));

    assertThat(PaperKind.P09.subjects(FILE)).contains(last.id());
    assertThat(PaperKind.P09.subjects(both)).doesNotContain(last.id());
  }

  @Test
  void aPaymentOnAnAgreementOfThePoliceHasNoReceiptOfTheCommittee() {
    CaseFile police = FILE.withAll(FILE.agreements().stream().map(PaperKindTest::police).toList());

    assertThat(PaperKind.P12.subjects(FILE)).isNotEmpty();
    assertThat(PaperKind.P12.subjects(police)).isEmpty();
  }

  private static Agreement police(Agreement agreement) {
    return new Agreement(
        agreement.id(),
        agreement.number(),
        AgreementForm.POLICE,
        agreement.state(),
        agreement.partial(),
        agreement.replaces(),
        agreement.session(),
        agreement.wording(),
        agreement.copies(),
        agreement.draftedOn(),
        agreement.review(),
        agreement.signing());
  }

  private static Session byPolice(Session session) {
    return new Session(
        session.id(),
        session.no(),
        session.round(),
        Track.B,
        session.goal(),
        session.form(),
        session.publicly(),
        session.startAt(),
        session.endAt(),
        session.place(),
        session.matter(),
        session.mediators(),
        session.recorder(),
        session.told(),
        session.recordingNo(),
        session.result(),
        session.nextStep(),
        session.nextBy(),
        session.nextOn());
  }
}
