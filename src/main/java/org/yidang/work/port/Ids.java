package org.yidang.work.port;

import java.util.UUID;

/// Where ids come from: UUIDv7, rising with time, made at the desk without asking anybody.
@FunctionalInterface
public interface Ids {
  UUID next();
}
