package org.yidang.work.form;

import java.util.List;

/// What came of reading a text: a value, or what is wrong with it.
public sealed interface Parsed<T> {
  /// A good value.
  record Value<T>(T value) implements Parsed<T> {}

  /// What is wrong, as the rule and arguments of a finding.
  record Fault<T>(String rule, List<String> args) implements Parsed<T> {
    public Fault {
      args = List.copyOf(args);
    }
  }

  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Fault<T> fault(String rule, String... args) {
    return new Fault<>(rule, List.of(args));
  }
}
