package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private final AtomicLong millis = new AtomicLong(1_772_460_000_000L);
  private final Uuid7 ids = maker(1);

  @Test
  void idHoldsVersionVariantAndTime() {
    UUID id = ids.next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(Uuid7.millisOf(id)).isEqualTo(millis.get());
    assertThat(id.toString()).startsWith("019caed9-4300-7");
  }

  @Test
  void idsOfOneMillisecondAreInOrder() {
    assertThat(make(20_000)).isSortedAccordingTo(asText()).doesNotHaveDuplicates();
  }

  @Test
  void moreIdsThanTheCounterHoldsMoveTheTimeOn() {
    List<UUID> made = make(10_000);
    assertThat(Uuid7.millisOf(made.getFirst())).isEqualTo(millis.get());
    assertThat(Uuid7.millisOf(made.getLast()) - millis.get()).isBetween(2L, 5L);
  }

  @Test
  void clockSetBackDoesNotBreakTheOrder() {
    List<UUID> made = make(10);
    millis.addAndGet(-3_600_000);
    made.addAll(make(10));
    millis.addAndGet(7_200_000);
    made.addAll(make(10));
    assertThat(made).isSortedAccordingTo(asText()).doesNotHaveDuplicates();
  }

  @Test
  void twoDesksAtTheSameMomentMakeDifferentIds() {
    Uuid7 other = maker(2);
    assertThat(make(100)).doesNotContainAnyElementsOf(List.of(other.next(), other.next()));
  }

  @Test
  void sameClockAndChanceMakeTheSameIds() {
    Uuid7 again = maker(1);
    assertThat(make(50)).allSatisfy(id -> assertThat(again.next()).isEqualTo(id));
  }

  @Test
  void timeOfAnotherVersionIsNotRead() {
    UUID random = UUID.fromString("9f0c8a4e-6a7e-4f5b-8f65-3c1f0ae8d1d2");
    assertThatThrownBy(() -> Uuid7.millisOf(random)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<UUID> make(int count) {
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(ids.next());
    }
    return made;
  }

  private Uuid7 maker(long seed) {
    return new Uuid7(() -> Instant.ofEpochMilli(millis.get()), new Random(seed));
  }

  private static Comparator<UUID> asText() {
    return Comparator.comparing(UUID::toString);
  }
}
