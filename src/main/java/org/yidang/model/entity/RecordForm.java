package org.yidang.model.entity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How one class of records is taken apart into columns and put together again, the facets within
/// it in their place.
final class RecordForm<T extends Record> {
  private sealed interface Value {
    Stream<String> columns();

    void write(Object value, Map<String, String> facts);

    Object read(Row row);
  }

  /// The id stands beside the facts of a row, not among them.
  private record Id() implements Value {
    @Override
    public Stream<String> columns() {
      return Stream.empty();
    }

    @Override
    public void write(Object value, Map<String, String> facts) {}

    @Override
    public Object read(Row row) {
      return row.id();
    }
  }

  private record Fact(String column, TextForm form) implements Value {
    @Override
    public Stream<String> columns() {
      return Stream.of(column);
    }

    @Override
    public void write(Object value, Map<String, String> facts) {
      form.text(value).ifPresent(text -> facts.put(column, text));
    }

    @Override
    public Object read(Row row) {
      return form.value(Optional.ofNullable(row.facts().get(column)));
    }
  }

  private record Within(RecordForm<?> form) implements Value {
    @Override
    public Stream<String> columns() {
      return form.columns();
    }

    @Override
    public void write(Object value, Map<String, String> facts) {
      form.write((Record) value, facts);
    }

    @Override
    public Object read(Row row) {
      return form.read(row);
    }
  }

  private record Part(RecordComponent component, Value value) {}

  private final List<Part> parts;
  private final Constructor<T> constructor;

  RecordForm(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    parts = Arrays.stream(components).map(RecordForm::part).toList();
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Part part(RecordComponent component) {
    if (component.getName().equals("id")) {
      return new Part(component, new Id());
    }
    if (Facet.class.isAssignableFrom(component.getType())) {
      return new Part(
          component, new Within(new RecordForm<>(component.getType().asSubclass(Record.class))));
    }
    String column = Catalogue.column(component.getName());
    return new Part(component, new Fact(column, TextForm.of(component.getGenericType())));
  }

  /// Columns in the order of the components, without the id.
  Stream<String> columns() {
    return parts.stream().flatMap(part -> part.value.columns());
  }

  /// Adds what a record says to facts by column.
  void write(Record record, Map<String, String> facts) {
    for (Part part : parts) {
      try {
        part.value.write(part.component.getAccessor().invoke(record), facts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(part.component.toString(), e);
      }
    }
  }

  /// The record of a row.
  ///
  /// @throws IllegalStateException where a required fact is missing, or the record refuses what
  ///     the row says; the message never holds what it says
  T read(Row row) {
    Object[] values = parts.stream().map(part -> part.value.read(row)).toArray();
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("row of " + row.kind() + " " + row.id(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(row.kind(), e);
    }
  }
}
