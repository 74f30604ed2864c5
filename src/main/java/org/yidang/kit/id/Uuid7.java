package org.yidang.kit.id;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes UUIDs of version 7 (RFC 9562): time first, so that they sort in the order of making.
///
/// Each id is greater than the one before, also within a millisecond and when the clock is set
/// back: then the time of the last id is kept and the 12 bits after it count up.
public final class Uuid7 {
  private static final int COUNTER_LIMIT = 1 << 12;
  private static final int COUNTER_START = 1 << 11;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long AFTER_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

  private final InstantSource clock;
  private final RandomGenerator random;
  private long millis = -1;
  private int counter;

  public Uuid7(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      counter = random.nextInt(COUNTER_START);
    } else if (++counter == COUNTER_LIMIT) {
      millis++;
      counter = random.nextInt(COUNTER_START);
    }
    return new UUID(millis << 16 | VERSION | counter, VARIANT | random.nextLong() & AFTER_VARIANT);
  }

  /// When an id was made, in milliseconds since 1970.
  public static long millisOf(UUID id) {
    if (id.version() != 7) {
      throw new IllegalArgumentException("not of version 7");
    }
    return id.getMostSignificantBits() >>> 16;
  }
}
