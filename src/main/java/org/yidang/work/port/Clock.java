package org.yidang.work.port;

import java.time.LocalDateTime;

/// Where time comes from.
@FunctionalInterface
public interface Clock {
  /// Local date and time, to the second.
  LocalDateTime now();
}
