package org.yidang.rules;

import java.util.List;

/// What a rule says about a field: never a sentence, the sentence is made in `words`.
///
/// @param rule id in the domain text (`A12`), or of the form (`form.required`); its sentences are
///     the words `finding.<rule>` and `finding.<rule>.remedy`
/// @param field path of the field in the form, e.g. `duties[0].due`; blank when it is about all
/// @param args what the sentence needs to be precise; never personal data
public record Finding(String rule, Level level, String field, List<String> args) {

  /// How much a finding weighs.
  public enum Level {
    /// The law or the record forbids the step; nobody can override it.
    BLOCK,
    /// Somebody may go on with a reason, which the journal keeps.
    WARN,
    /// Worth knowing.
    NOTE
  }

  public Finding {
    args = List.copyOf(args);
  }

  public static Finding block(String rule, String field, String... args) {
    return new Finding(rule, Level.BLOCK, field, List.of(args));
  }

  public static Finding warn(String rule, String field, String... args) {
    return new Finding(rule, Level.WARN, field, List.of(args));
  }

  public static Finding note(String rule, String field, String... args) {
    return new Finding(rule, Level.NOTE, field, List.of(args));
  }

  public boolean blocks() {
    return level == Level.BLOCK;
  }

  public boolean warns() {
    return level == Level.WARN;
  }

  /// The same finding where it does not yet stand in the way.
  public Finding noted() {
    return new Finding(rule, Level.NOTE, field, args);
  }

  /// The same finding about a field further inside.
  public Finding under(String path) {
    return new Finding(rule, level, field.isEmpty() ? path : path + "." + field, args);
  }
}
