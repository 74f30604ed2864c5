package org.yidang.model.entity;

/// A kind of entity: the name of its table and of its journal entries, and the record that
/// holds it.
///
/// @param name lower case with underscores, the same word in SQL and in the journal
/// @param type the record class
/// @param <T> the record class
public record Kind<T extends Record & Entity>(String name, Class<T> type) {
  public static <T extends Record & Entity> Kind<T> of(String name, Class<T> type) {
    return new Kind<>(name, type);
  }

  @Override
  public String toString() {
    return name;
  }
}
