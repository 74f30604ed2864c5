package org.yidang.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.session.Session;
import org.yidang.model.session.Track;
import org.yidang.paper.form.SampleFiles;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

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

  /// An application is signed before anybody has taken the dispute on; afterwards it is there
  /// only where the parties applied in writing.
  @ParameterizedTest
  @CsvSource({
    "REPORTED, none, true",
    "TRIAGED, none, true",
    "TRANSFERRED, none, false",
    "ENDED, none, false",
    "ACCEPTED, written, true",
    "ACCEPTED, oral, false",
    "CLOSED, written, true",
    "CLOSED, oral, false",
  })
  void anApplicationIsPrintedToBeSignedAndThenWhereItWas(
      Stage stage, String acceptance, boolean wanted) {
    CaseFile file = Dispute.at(stage);
    file =
        acceptance.equals("none")
            ? file.without(file.acceptance().orElseThrow().id())
            : file.with(accepted(acceptance.equals("written")));

    assertThat(PaperKind.P03.subjects(file).isEmpty()).isNotEqualTo(wanted);
    assertThat(PaperKind.P04.subjects(file).isEmpty()).isNotEqualTo(acceptance.equals("oral"));
    assertThat(PaperKind.P01.subjects(file).isEmpty()).isEqualTo(acceptance.equals("none"));
  }

  @Test
  void nobodyAppliesWhereNobodyIsWrittenDown() {
    CaseFile nobody = People.file().with(People.file().head());

    assertThat(PaperKind.P03.subjects(nobody)).isEmpty();
    assertThat(PaperKind.of(nobody)).extracting(Paper::kind).containsExactly(PaperKind.G07);
  }

  private static Acceptance accepted(boolean written) {
    return new Acceptance(
        People.id(3),
        Dispute.ACCEPTED,
        CaseSource.APPLICATION,
        written,
        Difficulty.ORDINARY,
        "林样调",
        "");
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
