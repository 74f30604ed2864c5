package org.yidang.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Routing;
import org.yidang.model.entity.Entity;
import org.yidang.paper.form.SampleFiles;

/// What is told of people and of a call, taken from a file in which every field is filled.
class PartyChangesTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 5, 1, 10, 0);
  private static final CaseFile FILE = SampleFiles.full();

  @Test
  void aPartyKeepsEverythingElseWhenItConsentsOrIsTold() {
    for (Party party : FILE.parties()) {
      Consent other = party.consent() == Consent.REFUSED ? Consent.AGREED : Consent.REFUSED;

      assertThat(changed("party", party, party.consenting(other, AT)))
          .containsExactly("consent", "consent_at");
      assertThat(changed("party", party, party.told(AT.toLocalDate())))
          .containsExactly("rights_told_on");
      assertThat(party.told(AT.toLocalDate()).rightsToldOn()).contains(AT.toLocalDate());
      assertThat(party.consenting(other, AT).consentAt()).contains(AT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallKeepsEverythingElseWhereverItIsSent(Routing routing) {
    Intake intake = FILE.intake();
    Intake routed = intake.routed(routing);

    assertThat(routed.routing()).isEqualTo(Optional.of(routing));
    assertThat(changed("intake", intake, routed))
        .isEqualTo(intake.routing().equals(Optional.of(routing)) ? Set.of() : Set.of("routing"));
    assertThat(changed("intake", intake, intake.handled("双方已离开"))).containsExactly("outcome");
  }

  @Test
  void aMediatorLeadsOrDoesNot() {
    Mediator mediator = FILE.mediators().getFirst();

    assertThat(mediator.leading(!mediator.chief()).chief()).isNotEqualTo(mediator.chief());
    assertThat(changed("mediator", mediator, mediator.leading(!mediator.chief())))
        .containsExactly("chief");
    assertThat(mediator.leading(mediator.chief())).isEqualTo(mediator);
  }

  @Test
  void whoHasNoBirthdayIsNoMinorAndHasNoAge() {
    Party body =
        FILE.parties().stream()
            .filter(party -> party.kind() == PartyKind.ORGANISATION)
            .findFirst()
            .orElseThrow();

    assertThat(body.birth()).isEmpty();
    assertThat(body.ageOn(LocalDate.of(2026, 3, 2))).isEmpty();
    assertThat(body.minorOn(LocalDate.of(2026, 3, 2))).isFalse();
  }

  private static Set<String> changed(String kind, Entity before, Entity after) {
    Map<String, String> was = FileKinds.CATALOGUE.row(before).facts();
    Map<String, String> is = FileKinds.CATALOGUE.row(after).facts();
    return FileKinds.CATALOGUE.columns(kind).stream()
        .filter(column -> !Objects.equals(was.get(column), is.get(column)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
