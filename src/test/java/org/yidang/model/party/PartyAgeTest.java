package org.yidang.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.rules.Dispute;
import org.yidang.rules.party.People;

class PartyAgeTest {
  @ParameterizedTest
  @CsvSource({
    "2008-03-02, 2026-03-01, 17, true",
    "2008-03-02, 2026-03-02, 18, false",
    "2008-03-02, 2026-03-03, 18, false",
    "2008-02-29, 2026-02-28, 17, true",
    "2008-02-29, 2026-03-01, 18, false",
    "2008-02-29, 2028-02-28, 19, false",
    "2008-02-29, 2028-02-29, 20, false",
    "2007-12-31, 2026-01-01, 18, false",
    "2026-03-02, 2026-03-02, 0, true",
    "1924-06-01, 2026-03-02, 101, false",
  })
  void aYearIsCompletedOnTheBirthday(LocalDate birth, LocalDate on, int age, boolean minor) {
    Party party = Dispute.born(Dispute.JIA, 1, birth);

    assertThat(party.ageOn(on)).hasValue(age);
    assertThat(party.minorOn(on)).isEqualTo(minor);
  }

  @Test
  void withoutABirthdayNobodyIsTakenForAMinor() {
    Party party = People.party(11, 1, "甲样一", "", "", Optional.empty());

    assertThat(party.ageOn(LocalDate.of(2026, 3, 2))).isEmpty();
    assertThat(party.minorOn(LocalDate.of(2026, 3, 2))).isFalse();
  }

  @Test
  void consentAndTellingOfRightsChangeOnlyWhatTheyName() {
    Party party = People.party(11, 1, "甲样一", "", "", Optional.empty());
    LocalDate day = LocalDate.of(2026, 3, 2);

    Party later = party.told(day).consenting(Consent.AGREED, day.atTime(9, 0));

    assertThat(later.rightsToldOn()).contains(day);
    assertThat(later.consent()).isEqualTo(Consent.AGREED);
    assertThat(later.consentAt()).contains(day.atTime(9, 0));
    assertThat(later)
        .usingRecursiveComparison()
        .ignoringFields("rightsToldOn", "consent", "consentAt")
        .isEqualTo(party);
  }
}
