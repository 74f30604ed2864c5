package org.yidang.kit;

import java.util.Optional;
import java.util.function.Function;

/// What came of reading what a person typed: a value, or the one reason why there is none.
///
/// A refusal is expected here, so it is a value and not an exception, and it never holds the
/// text.
public sealed interface Reading<T, F extends Enum<F>> {

  /// The text was read.
  record Good<T, F extends Enum<F>>(T value) implements Reading<T, F> {}

  /// The text was not read, and this is why.
  record Bad<T, F extends Enum<F>>(F flaw) implements Reading<T, F> {}

  static <T, F extends Enum<F>> Reading<T, F> good(T value) {
    return new Good<>(value);
  }

  static <T, F extends Enum<F>> Reading<T, F> bad(F flaw) {
    return new Bad<>(flaw);
  }

  default Optional<T> found() {
    return this instanceof Good<T, F>(T value) ? Optional.of(value) : Optional.empty();
  }

  default Optional<F> why() {
    return this instanceof Bad<T, F>(F flaw) ? Optional.of(flaw) : Optional.empty();
  }

  /// The value, where the text is known to be right: sample data, tests, what the store gave
  /// back.
  default T orThrow() {
    return switch (this) {
      case Good<T, F>(T value) -> value;
      case Bad<T, F>(F flaw) -> throw new IllegalArgumentException("unreadable: " + flaw);
    };
  }

  default <U> Reading<U, F> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Good<T, F>(T value) -> new Good<>(change.apply(value));
      case Bad<T, F>(F flaw) -> new Bad<>(flaw);
    };
  }
}
