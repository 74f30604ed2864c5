package org.yidang.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadingTest {
  private enum Flaw {
    EMPTY
  }

  @Test
  void goodReadingHoldsItsValueAndNoFlaw() {
    Reading<Integer, Flaw> reading = Reading.good(7);
    assertThat(reading.found()).contains(7);
    assertThat(reading.why()).isEmpty();
    assertThat(reading.orThrow()).isEqualTo(7);
    assertThat(reading.map(value -> "no " + value)).isEqualTo(Reading.good("no 7"));
  }

  @Test
  void badReadingHoldsItsFlawAndNoValue() {
    Reading<Integer, Flaw> reading = Reading.bad(Flaw.EMPTY);
    assertThat(reading.found()).isEmpty();
    assertThat(reading.why()).contains(Flaw.EMPTY);
    assertThat(reading.map(value -> "no " + value)).isEqualTo(Reading.bad(Flaw.EMPTY));
    assertThatThrownBy(reading::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unreadable: EMPTY");
  }
}
