package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Dispute;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

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

  /// Accepted on 1 March: extended, reopened, or neither, and the last day.
  @ParameterizedTest
  @CsvSource({
    "-,          -,          2026-03-31",
    "2026-05-15, -,          2026-05-15",
    "-,          2026-06-20, 2026-07-20",
    "2026-09-01, 2026-06-20, 2026-09-01",
    "-,          2026-02-01, 2026-03-31",
    "-,          2028-01-31, 2028-03-01",
  })
  void theTimeCountsFromAcceptanceOrReopening(String extended, String reopened, LocalDate limit) {
    CaseFile file = Dispute.at(Stage.CLOSED);
    if (!reopened.equals("-")) {
      file = file.with(file.head().reopened(LocalDate.parse(reopened)));
    }
    if (!extended.equals("-")) {
      file = file.with(file.head().extended(LocalDate.parse(extended)));
    }

    assertThat(TermRules.limit(file)).contains(limit);
  }

  @Test
  void beforeAcceptanceNoTimeRuns() {
    assertThat(TermRules.limit(People.file())).isEmpty();
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
