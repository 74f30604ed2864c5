package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;

class TermRulesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/term.csv", useHeadersInDisplayName = true)
  void moreTimeEndsLaterThanWhatThereIsAndNotInThePast(
      LocalDate until, @Nullable LocalDate limit, LocalDate today, @Nullable String wanted) {
    assertThat(Table.rules(TermRules.later(until, Optional.ofNullable(limit), today, "until")))
        .isEqualTo(Table.words(wanted));
  }

  @Test
  void theRefusalNamesTheDayThatMustBePassed() {
    LocalDate limit = LocalDate.of(2026, 4, 1);

    assertThat(TermRules.later(limit, Optional.of(limit), LocalDate.of(2026, 3, 20), "until"))
        .containsExactly(Finding.block("extend.not-later", "until", "~date.2026-04-01"));
  }

  @Test
  void everyPartyMustAgreeToMoreTime() {
    assertThat(TermRules.allAgree(true, "agreed")).isEmpty();
    assertThat(TermRules.allAgree(false, "agreed"))
        .containsExactly(Finding.block("extend.consent", "agreed"));
  }

  @Test
  void entrustingADisputeWithoutConsentIsWarnedOf() {
    assertThat(TransferRules.t2(true, "agreed")).isEmpty();
    assertThat(TransferRules.t2(false, "agreed")).containsExactly(Finding.warn("T2", "agreed"));
  }
}
