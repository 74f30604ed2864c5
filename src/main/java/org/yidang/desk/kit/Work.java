package org.yidang.desk.kit;

import org.jspecify.annotations.Nullable;

/// A piece of work for [Background]; runs outside the FX thread.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
  T run(Job job) throws Exception;
}
