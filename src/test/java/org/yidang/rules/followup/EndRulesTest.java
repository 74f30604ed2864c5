package org.yidang.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Route;
import org.yidang.model.party.Consent;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class EndRulesTest {
  private static final CaseFile MEDIATED =
      Dispute.at(Stage.MEDIATING)
          .with(Dispute.session(1, Track.A, "2026-03-02T09:00", SessionResult.NOT_AGREED));

  @Test
  void whoeverEndsTellsWhichRoadsStayOpen() {
    assertThat(EndRules.of(MEDIATED, ending(EndReason.NOT_REACHED, "", Set.of())))
        .containsExactly(Finding.block("A9", "routes"));
    assertThat(EndRules.of(MEDIATED, ending(EndReason.NOT_REACHED))).isEmpty();
  }

  @Test
  void aRefusalIsThatOfAParty() {
    CaseFile refused =
        MEDIATED.with(
            Dispute.party(Dispute.YI, 2, "乙样二")
                .consenting(Consent.REFUSED, LocalDateTime.parse("2026-03-02T11:00")));

    assertThat(EndRules.of(MEDIATED, ending(EndReason.REFUSED)))
        .containsExactly(Finding.warn("end.nobody-refused", "reason"));
    assertThat(EndRules.of(refused, ending(EndReason.REFUSED))).isEmpty();
  }

  @Test
  void timeExpiresAfterThirtyDaysOrAsExtended() {
    CaseFile extended = MEDIATED.with(MEDIATED.head().extended(LocalDate.of(2026, 4, 20)));

    assertThat(EndRules.of(MEDIATED, on(EndReason.EXPIRED, "2026-03-31")))
        .containsExactly(Finding.warn("end.not-expired", "reason", "~date.2026-03-31"));
    assertThat(EndRules.of(MEDIATED, on(EndReason.EXPIRED, "2026-04-01"))).isEmpty();
    assertThat(EndRules.of(extended, on(EndReason.EXPIRED, "2026-04-20")))
        .containsExactly(Finding.warn("end.not-expired", "reason", "~date.2026-04-20"));
  }

  @Test
  void otherReasonsFitTheFileToo() {
    assertThat(Table.rules(EndRules.of(Dispute.at(Stage.ACCEPTED), ending(EndReason.NOT_REACHED))))
        .containsExactly("end.no-session");
    assertThat(Table.rules(EndRules.of(MEDIATED, ending(EndReason.NOT_ACCEPTED))))
        .containsExactly("end.was-accepted");
    assertThat(EndRules.of(People.file(), ending(EndReason.NOT_ACCEPTED))).isEmpty();
    assertThat(EndRules.of(MEDIATED, ending(EndReason.OTHER)))
        .containsExactly(Finding.block("end.no-explanation", "explanation"));
    assertThat(EndRules.of(MEDIATED, ending(EndReason.OTHER, "当事人下落不明", Set.of(Route.LAWSUIT))))
        .isEmpty();
  }

  @Test
  void whatIsSignedStandsAndWhatIsNotIsNamed() {
    CaseFile draft = MEDIATED.with(Dispute.agreement(AgreementForm.WRITTEN));
    CaseFile signed =
        MEDIATED
            .with(Dispute.agreement(AgreementForm.WRITTEN).inForce(Dispute.AGREED))
            .with(Dispute.payment(41, "200", "2026-04-15"));

    assertThat(EndRules.of(draft, ending(EndReason.NOT_REACHED)))
        .containsExactly(Finding.warn("end.draft-left", "", "青人调字〔2026〕第1号"));
    assertThat(EndRules.of(signed, ending(EndReason.NOT_REACHED)))
        .containsExactly(Finding.note("end.agreement-stands", ""));
  }

  private static Ending ending(EndReason reason) {
    return ending(reason, "", Set.of(Route.LAWSUIT));
  }

  private static Ending on(EndReason reason, String day) {
    Ending any = ending(reason);
    return new Ending(any.id(), 1, LocalDate.parse(day), reason, "", any.routes(), "");
  }

  private static Ending ending(EndReason reason, String explanation, Set<Route> routes) {
    return new Ending(People.id(91), 1, LocalDate.of(2026, 3, 20), reason, explanation, routes, "");
  }
}
