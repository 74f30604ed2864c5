package org.yidang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void whatHappenedMayBeOfTodayButNotOfTomorrow() {
    assertThat(Days.notInFuture(Optional.of(TODAY), "on", TODAY)).isEmpty();
    assertThat(Days.notInFuture(Optional.empty(), "on", TODAY)).isEmpty();
    assertThat(Days.notInFuture(Optional.of(TODAY.plusDays(1)), "on", TODAY))
        .containsExactly(Finding.block("date.in-future", "on", "~date.2026-03-02"));
  }

  @Test
  void aDayMayNotComeBeforeTheOneItFollows() {
    assertThat(Days.notBefore(Optional.of(TODAY), TODAY, "on", "accept.before-report")).isEmpty();
    assertThat(Days.notBefore(Optional.empty(), TODAY, "on", "accept.before-report")).isEmpty();
    assertThat(Days.notBefore(Optional.of(TODAY.minusDays(1)), TODAY, "on", "accept.before-report"))
        .containsExactly(Finding.block("accept.before-report", "on", "~date.2026-03-02"));
  }
}
